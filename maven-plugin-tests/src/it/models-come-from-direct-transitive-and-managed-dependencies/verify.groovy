String log = new File(basedir, 'build.log').text

assert log.count('with models of com.example.models:echo:1.0 (1 file), com.example.models:words:2.0 (1 file)') == 1
assert log =~ /2 models, \d+ services?, \d+ files: up to date/
String words = new File(basedir, 'target/generated-sources/smithy4j/com/example/echo/Words.java').text
assert words.contains('current()') && !words.contains('old()')
