String log = new File(basedir, 'build.log').text

assert log.count('is what the models generate') == 2
assert log =~ /src\/generated\/java is not what the models generate: \d+ files differ, \d+ are missing, \d+ are too many/
assert log.contains('differs:  com/example/echo/EchoClient.java')
assert log.contains('missing:  com/example/echo/ShoutInput.java')
assert log.contains('too many: com/example/echo/SayInput.java')
assert log.contains('--- a/src/generated/java/com/example/echo/EchoClient.java')
assert log =~ /\.\.\. \d+ more lines/
assert log.contains('target/smithy4j/committed/check.diff')
assert log.contains('mvn smithy4j:apply@committed')
assert !new File(basedir, 'src/generated/java/com/example/echo/SayInput.java').exists()

// The whole patch was there, and is gone since there is nothing to say.
assert new File(basedir, 'target/smithy4j/committed').isDirectory()
assert !new File(basedir, 'target/smithy4j/committed/check.diff').exists()
