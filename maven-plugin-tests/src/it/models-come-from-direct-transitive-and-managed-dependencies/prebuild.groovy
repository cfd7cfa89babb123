import java.util.jar.JarOutputStream
import java.util.zip.ZipEntry

File repository = new File(basedir, 'repository/com/example/models')

void jar(File file, Map<String, String> entries) {
    new JarOutputStream(new FileOutputStream(file)).withCloseable { out ->
        entries.each { name, text ->
            out.putNextEntry(new ZipEntry(name))
            out.write(text.bytes)
        }
    }
}

new File(basedir, 'models').eachDir { folder ->
    String name = folder.name[0..-5]
    String version = folder.name[-3..-1]
    Map<String, String> entries = ['META-INF/smithy/manifest': name + '.smithy\n']
    entries['META-INF/smithy/' + name + '.smithy'] = new File(folder, name + '.smithy').text
    jar(new File(repository, "$name/$version/$name-${version}.jar"), entries)
}
jar(new File(repository, 'nothing/1.0/nothing-1.0.jar'), ['nothing.txt': ''])
