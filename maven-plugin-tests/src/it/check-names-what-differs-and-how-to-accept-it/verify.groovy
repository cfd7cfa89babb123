String log = new File(basedir, 'build.log').text

assert log.count('is what the model generates') == 2
assert log.contains('differs:  com/example/echo/EchoClient.java')
assert log.contains('missing:  com/example/echo/ShoutInput.java')
assert log.contains('too many: com/example/echo/SayInput.java')
assert log.contains('mvn smithy4j:apply@committed')
assert !new File(basedir, 'src/generated/java/com/example/echo/SayInput.java').exists()
