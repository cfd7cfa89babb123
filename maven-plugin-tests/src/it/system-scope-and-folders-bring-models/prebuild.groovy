import java.util.jar.JarOutputStream
import java.util.zip.ZipEntry

new JarOutputStream(new FileOutputStream(new File(basedir, 'lib/words.jar'))).withCloseable { jar ->
    jar.putNextEntry(new ZipEntry('META-INF/smithy/manifest'))
    jar.write('words.smithy\n'.bytes)
    jar.putNextEntry(new ZipEntry('META-INF/smithy/words.smithy'))
    jar.write('$version: "2"\nnamespace com.example.words\nstructure Words { first: String }\n'.bytes)
}
