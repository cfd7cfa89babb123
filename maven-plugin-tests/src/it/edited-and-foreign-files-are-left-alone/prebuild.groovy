// An earlier run wrote Shout.java, and then somebody edited it.
File shout = new File(basedir, 'target/generated-sources/smithy4j/com/example/echo/Shout.java')
shout.parentFile.mkdirs()
shout.text = 'package com.example.echo;\n\ninterface Shout {}\n'
File manifest = new File(basedir, 'target/smithy4j/generate/default.manifest')
manifest.parentFile.mkdirs()
manifest.text = '0' * 64 + ' com/example/echo/Shout.java\n# Folder: ../../generated-sources/smithy4j\n'
return true
