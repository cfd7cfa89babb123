String log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] src/main/smithy/a.smithy:17:')
assert log.contains('[ERROR] src/main/smithy/b.smithy:5:')
assert log.contains('hint: ')
assert log.contains('nothing was written')
assert !log.contains('\tat io.smithy4j')
// What the good model generated before is still there.
File output = new File(basedir, 'target/generated-sources/smithy4j/com/example/echo')
assert new File(output, 'EchoClient.java').isFile()
assert new File(output, 'SayInput.java').isFile()
