File output = new File(basedir, 'target/generated-sources/smithy4j/com/example/echo')

assert new File(output, 'SayInput.java').isFile()
assert !new File(output, 'ShoutInput.java').exists()
assert new File(basedir, 'build.log').text =~ /\d+ files: \d+ written, \d+ unchanged, [1-9]\d* removed/
