assert new File(basedir, 'target/classes/com/example/names/Parcel.class').isFile()

File report = new File(basedir, 'target/smithy4j/default/names.txt')
assert report.readLines('UTF-8').contains('package com.example.names, from com.example.names#Names')
assert report.text.contains('com.example.names#Thing$class')
assert !new File(basedir, 'target/generated-sources/smithy4j/names.txt').exists()
