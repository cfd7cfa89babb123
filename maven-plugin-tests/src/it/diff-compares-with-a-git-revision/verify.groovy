String log = new File(basedir, 'build.log').text

assert log.contains('since git:v1: ')
assert log =~ /src\/main\/smithy\/echo\.smithy:\d+:\d+: error RemovedShape: /
assert log.contains('git:v7: the repository has no such revision')
