import java.util.jar.JarFile

String log = new File(basedir, 'build.log').text

// The second build comes from the cache, with its sources as a source root; the third does not, since a model changed.
assert log.count('Found cached build') == 1
assert log.count(' 0 written, ') == 1
assert log.count('is not kept in the build cache') == 0
assert new JarFile(new File(basedir, 'target/known-1.0.jar')).getEntry('com/example/post/Parcel.class') != null
assert new File(basedir, 'target/generated-sources/smithy4j/com/example/post/Parcel.java').exists()
assert !log.contains('* io.smithy4j:smithy4j-maven-plugin')
