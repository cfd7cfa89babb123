String log = new File(basedir, 'build.log').text

assert log.contains('with models of com.example:echo:1.0 (1 file), com.example:words:1.0 (1 file)')
assert new File(basedir, 'target/generated-sources/smithy4j/com/example/echo/Words.java').isFile()
