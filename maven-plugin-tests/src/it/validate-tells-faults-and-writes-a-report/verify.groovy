String log = new File(basedir, 'build.log').text

assert log.contains('1 model: nothing to say')
assert log =~ /\[ERROR\] src\/main\/smithy-later\/echo\.smithy:\d+:\d+: error Target\.UnresolvedShape: /
assert log.contains('hint: ')
assert log.contains('1 model: 1 error')
assert !log.contains('\tat io.smithy4j')
assert new File(basedir, 'target/smithy4j/validate/report.json').text.contains('"findings": []')
assert new File(basedir, 'target/faults.sarif').text.contains('"uri": "src/main/smithy-later/echo.smithy"')
