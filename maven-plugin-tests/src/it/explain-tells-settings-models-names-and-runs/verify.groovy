String log = new File(basedir, 'build.log').text

// Each execution, before anything ran.
assert log.contains('execution default of generate')
assert log.contains('execution committed of check')
assert log.contains('committed output: src/generated/java')
assert log.contains('the next run will generate because: there is no record of an earlier run')

assert log =~ /packageName = com\.example\.spoken +\(the POM\)/
assert log =~ /service = not set +\(default\)/
assert log =~ /artifacts = client +\(command line, -Dsmithy4j\.artifacts\)/
assert log =~ /packageName = com\.example\.spoken +\(the POM, which wins over -Dsmithy4j\.packageName\)/
assert log.contains('src/main/smithy: 1 model')
assert log.contains('com.example.echo#Echo: 2 types in package com.example.spoken')
assert log.contains('EchoClient, EchoAsyncClient, EchoHandler, EchoAsyncHandler, EchoService, EchoException')
assert log =~ /record: target\/smithy4j\/generate\/default\.record \([0-9a-f]{8}\)/
assert log.contains('the last run generated because: there is no record of an earlier run')
assert log.contains('the next run will generate because: setting artifacts changed')
assert log.contains('the next run has nothing to do')
