import java.util.zip.ZipFile

String log = new File(basedir, 'build.log').text

assert log.contains('1 model packaged under META-INF/smithy: 2 written, 0 unchanged')
assert log.contains('1 model packaged under META-INF/smithy: 0 written, 2 unchanged')
assert new File(basedir, 'caller/target/classes/com/example/Caller.class').isFile()
ZipFile jar = new ZipFile(new File(basedir, 'api/target/api-1.0.jar'))
assert jar.getInputStream(jar.getEntry('META-INF/smithy/manifest')).text == 'echo.smithy\n'
assert jar.getEntry('META-INF/smithy/echo.smithy') != null
jar.close()
