String log = new File(basedir, 'build.log').text
File output = new File(basedir, 'target/generated-sources')

assert log.count('files are up to date with 1 model file') == 1
assert !new File(output, 'first/com/example/first/SayInput.java').text.contains('said()')
assert new File(output, 'second/com/example/second/SayInput.java').text.contains('said()')
assert new File(basedir, 'target/smithy4j/first/names.txt').isFile()
assert new File(basedir, 'target/smithy4j/second/names.txt').isFile()
