String log = new File(basedir, 'build.log').text
File reports = new File(basedir, 'target/smithy4j/diff')

assert log.contains('nothing to compare with: no release of com.example:evolving below 1.0 was found')
assert log.contains('since com.example:evolving:1.0: 0 changes of the model; 0 breaks in Java')
assert log =~ /error RemovedShape: .*Breaks: clients, servers, wire\./
assert log.contains('{id: "RemovedShape", namespace: "com.example.echo", reason: "..."}')
assert log.contains('1 of them accepted')
assert new File(reports, 'diff.md').text.contains('nobody sends it any more')
assert new File(reports, 'diff.html').text.contains('com.example.echo.SayInput')
assert new File(reports, 'diff.json').text.contains('"reason": "nobody sends it any more"')
