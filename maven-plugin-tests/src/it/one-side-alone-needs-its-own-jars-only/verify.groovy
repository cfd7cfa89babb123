File client = new File(basedir, 'client/target/classes/com/example/echo')
File server = new File(basedir, 'server/target/classes/com/example/echo')

assert new File(client, 'EchoClient.class').isFile()
assert !new File(client, 'EchoHandler.class').exists()
assert new File(server, 'EchoHandler.class').isFile()
assert !new File(server, 'EchoClient.class').exists()

// What a client takes along at run time, and nothing may join it unnoticed.
assert new File(basedir, 'client/target/dependency').list().sort() == [
    'jspecify.jar',
    'smithy4j-client.jar',
    'smithy4j-core.jar',
    'smithy4j-http.jar',
    'smithy4j-json.jar'
] as String[]
