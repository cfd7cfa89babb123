String log = new File(basedir, 'build.log').text

assert log =~ /\d+ files: [1-9]\d* written, 0 unchanged, 0 removed/
assert log =~ /\d+ files: 0 written, [1-9]\d* unchanged, 0 removed/
