String log = new File(basedir, 'build.log').text

assert log.contains('unknown parameter <failsOn>')
assert log.contains('did you mean "failOn"?')
