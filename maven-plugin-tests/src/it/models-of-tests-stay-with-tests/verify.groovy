String log = new File(basedir, 'build.log').text
File main = new File(basedir, 'target/generated-sources/smithy4j/com')
File test = new File(basedir, 'target/generated-test-sources/smithy4j/com')

assert new File(main, 'example').list() == ['echo']
assert test.list() == ['example'] && new File(test, 'example').list() == ['probe']
assert log.count('with models of com.example:app:1.0 (1 file), io.smithy4j:smithy4j-models:') == 1
assert log.count(': up to date (record ') == 2
assert new File(basedir, 'target/test-classes/com/example/ProbeTest.class').isFile()
assert !new File(basedir, 'target/classes/com/example/probe').exists()
assert new File(basedir, 'target/smithy4j/generate/default.record').isFile()
assert new File(basedir, 'target/smithy4j/generate-test/default.record').isFile()
