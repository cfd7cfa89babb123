String log = new File(basedir, 'build.log').text
File project = new File(basedir, 'target/post')

// Tests of the three levels ran.
assert log.contains('Tests run: 7, Failures: 0, Errors: 0, Skipped: 0')
assert new File(project, '.gitignore').text == 'target/\n'
assert new File(project, '.mvn/maven.config').file
assert new File(project, 'src/main/smithy/parcels.smithy').text.startsWith('$version: "2"\n\nnamespace org.example.post\n')
assert new File(project, 'README.md').text.startsWith('# Parcels\n')
assert new File(project, 'pom.xml').text.contains('<maven.build.cache.input.1>src/main/smithy</maven.build.cache.input.1>')
assert new File(project, 'target/post-1.0-SNAPSHOT.jar').file

// A second run has nothing to do.
assert log =~ /1 model, 1 service, \d+ files: up to date/

// Neither model nor Java draws a warning.
assert !(log =~ /\[WARNING\].*\.(java|smithy):/)
