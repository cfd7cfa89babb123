String log = new File(basedir, 'build.log').text

assert log =~ /[1-9]\d* files\b.* up to date /
assert new File(basedir, 'target/classes/com/example/echo/ShoutInput.class').isFile()
