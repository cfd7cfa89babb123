String log = new File(basedir, 'build.log').text

assert log =~ /\[WARNING\] .*smithy4j: com\/example\/echo\/Shout.java is no longer generated, but was edited by hand, so it stays: delete it, /
assert new File(basedir, 'target/generated-sources/smithy4j/com/example/echo/Shout.java').text.contains('interface Shout {}')

assert log.contains('src/generated is not free for the output, and nothing was touched:')
assert log.contains('com/example/echo/EchoClient.java: Smithy4j did not write it and does not overwrite it; move or delete it')
assert !log.contains('\tat io.smithy4j')
List<String> generated = []
new File(basedir, 'src/generated').eachFileRecurse { if (it.isFile()) generated << it.name }
assert generated == ['EchoClient.java']
assert new File(basedir, 'src/generated/com/example/echo/EchoClient.java').text.contains('Written by hand.')
