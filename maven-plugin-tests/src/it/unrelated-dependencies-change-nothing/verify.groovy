String log = new File(basedir, 'build.log').text

assert log =~ /\d+ files: [1-9]\d* written, 0 unchanged, 0 removed/
assert log =~ /1 model, 1 service, \d+ files: up to date/
assert log.contains('1 model: nothing to say')
assert log.contains('com.example.echo#Echo')
assert !log.contains('with models of')
