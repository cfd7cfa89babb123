String log = new File(basedir, 'build.log').text
File openapi = new File(basedir, 'target/smithyprojections/source/openapi/Echo.openapi.json')

assert log =~ /source: .*openapi 1 file/
assert openapi.text.contains('"/say"')
assert openapi.text.contains('"/purge"')
File projected = new File(basedir, 'target/smithyprojections/public/openapi/Echo.openapi.json')
assert projected.text.contains('"/say"')
assert !projected.text.contains('"/purge"')
assert log.contains('smithy-build-cli.json: the "maven" block is for the Smithy CLI')
assert log.contains('<artifactId>smithy-openapi</artifactId>')
