String log = new File(basedir, 'build.log').text

assert log.contains('<artifactId>smithy4j-json</artifactId>')
assert log.contains('<artifactId>smithy4j-server</artifactId>')
assert !log.contains('<artifactId>smithy4j-client</artifactId>')
assert !new File(basedir, 'target/generated-sources/smithy4j').exists()
