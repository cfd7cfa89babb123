String log = new File(basedir, 'build.log').text

assert log =~ /[1-9]\d* files are up to date with/
assert new File(basedir, 'target/classes/com/example/echo/ShoutInput.class').isFile()
