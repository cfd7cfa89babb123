String log = new File(basedir, 'build.log').text

for (String goal : ['apply', 'build', 'check', 'diff', 'explain', 'format', 'format-check', 'generate', 'generate-test', 'help', 'package-models', 'select', 'validate']) {
    assert log =~ /smithy4j:${goal}\r?\n +\S+/
}
assert !log.contains('no description available')
assert !log.contains('no description)')
