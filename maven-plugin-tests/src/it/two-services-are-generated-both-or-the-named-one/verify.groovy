assert new File(basedir, 'target/both/com/example/echo/EchoClient.java').isFile()
assert new File(basedir, 'target/both/com/example/bell/BellClient.java').isFile()
assert new File(basedir, 'target/one/com/example/bell/BellClient.java').isFile()
assert !new File(basedir, 'target/one/com/example/echo').exists()
