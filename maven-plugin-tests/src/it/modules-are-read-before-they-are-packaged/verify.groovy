String log = new File(basedir, 'build.log').text

assert log.count('with models of com.example:api:1.0 (1 file), com.example:common:1.0 (1 file)') == 2
assert log.findAll(/3 models, \d+ services?, \d+ files: up to date/).size() == 2
assert log =~ /\d+ files: [1-9]\d* written, 0 unchanged, 0 removed/
assert log =~ /\d+ files: 1 written, [1-9]\d* unchanged, 0 removed/

String record = new File(basedir, 'app/target/smithy4j/generate/default.record').text
assert record.contains('because dependency com.example:api:1.0!../api/later/echo.smithy is new')
assert record.contains('dependency com.example:common:1.0!../common/models/text.smithy')
assert !record.contains(basedir.path)
assert new File(basedir, 'app/target/classes/com/example/Uses.class').isFile()
