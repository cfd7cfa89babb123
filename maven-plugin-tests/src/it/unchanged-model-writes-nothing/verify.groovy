String log = new File(basedir, 'build.log').text

assert log =~ /\d+ files: [1-9]\d* written, 0 unchanged, 0 removed/
assert log =~ /1 model, 1 service, [1-9]\d* files: up to date \(record [0-9a-f]{8}\), \d+ ms/
