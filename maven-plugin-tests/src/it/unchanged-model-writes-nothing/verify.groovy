String log = new File(basedir, 'build.log').text

assert log =~ /\d+ files: [1-9]\d* written, 0 unchanged, 0 removed/
assert log =~ /[1-9]\d* files are up to date with 1 model file, \d+ ms/
