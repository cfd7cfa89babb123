String log = new File(basedir, 'build.log').text

assert log.contains('--- a/src/main/smithy/echo.smithy')
assert log.contains('-version: "1"')
assert log.contains('+    version: "1"')
assert log.contains('  mvn smithy4j:format@models')
assert log.contains('formatted src/main/smithy/echo.smithy')
assert log.contains('1 model is formatted')
