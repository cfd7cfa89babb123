String log = new File(basedir, 'build.log').text
File output = new File(basedir, 'target/generated-sources')

assert log.findAll(/1 model, 1 service, \d+ files: up to date/).size() == 1
assert !new File(output, 'first/com/example/first/SayInput.java').text.contains('said()')
assert new File(output, 'second/com/example/second/SayInput.java').text.contains('said()')
assert new File(basedir, 'target/smithy4j/first/names.txt').isFile()
assert new File(basedir, 'target/smithy4j/second/names.txt').isFile()
