String log = new File(basedir, 'build.log').text

assert log =~ /\[ERROR\] src\/main\/smithy\/echo\.smithy:15:1: error INVALID_MODEL: unable to resolve trait `com\.example\.echo#polite`/
assert log.contains('hint: correct the name of the trait')
assert !new File(basedir, 'target/generated-sources/smithy4j').exists()
