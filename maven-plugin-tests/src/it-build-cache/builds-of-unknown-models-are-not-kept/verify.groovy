import java.util.jar.JarFile

String log = new File(basedir, 'build.log').text

assert log.count('this build is not kept in the build cache') == 3
assert log.contains('<maven.build.cache.input.1>src/main/smithy</maven.build.cache.input.1>')
assert log.count('Found cached build') == 0
assert new JarFile(new File(basedir, 'target/unknown-1.0.jar')).getEntry('com/example/post/Parcel.class') != null
assert log.contains('it keeps no build of this project')
