String log = new File(basedir, 'build.log').text

assert log.contains('[INFO] com.example.echo#Say')
assert log.contains('[INFO] 1 shape')
assert log.contains('there is no selector; for example: mvn smithy4j:select -Dsmithy4j.selector=operation')
assert log.contains('the selector "operation[" cannot be read')
