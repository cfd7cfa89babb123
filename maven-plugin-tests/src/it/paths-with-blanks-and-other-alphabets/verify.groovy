String log = new File(basedir, 'build.log').getText('UTF-8')

assert log =~ /\d+ files: [1-9]\d* written, 0 unchanged, 0 removed/
assert log =~ /[1-9]\d* files\b.* up to date /
assert log.contains('1 model packaged under META-INF/smithy')
assert new ProcessBuilder('sh', '-c', 'test -f Pakete*/target/classes/com/example/echo/EchoClient.class')
        .directory(basedir).start().waitFor() == 0
