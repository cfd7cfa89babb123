String log = new File(basedir, 'build.log').text

assert log.contains('"com.example.echo#Said": {')
assert log.contains('"smithy.api#documentation": "A text that is said again."')
