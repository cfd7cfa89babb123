String log = new File(basedir, 'build.log').text

assert log.contains('unknown parameter <packageNmae>')
assert log.contains('packageName')
