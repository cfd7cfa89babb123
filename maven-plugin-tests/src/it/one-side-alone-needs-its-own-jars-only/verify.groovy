File client = new File(basedir, 'client/target/classes/com/example/echo')
File server = new File(basedir, 'server/target/classes/com/example/echo')

assert new File(client, 'EchoClient.class').isFile()
assert !new File(client, 'EchoHandler.class').exists()
assert new File(server, 'EchoHandler.class').isFile()
assert !new File(server, 'EchoClient.class').exists()
