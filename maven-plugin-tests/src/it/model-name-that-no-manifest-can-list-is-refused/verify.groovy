String log = new File(basedir, 'build.log').text

assert log.contains('src/main/smithy/two words.smithy: a manifest cannot list it, because its name has ')
assert !log.contains('\tat io.smithy4j')
assert !new File(basedir, 'target/generated-resources/smithy4j/META-INF/smithy/manifest').exists()
