String log = new File(basedir, 'build.log').text

def event = 'src/main/smithy/parcels.smithy:16:9: %s: member targets a deprecated shape'
assert log.contains('[ERROR] ' + String.format(event, 'error INVALID_MODEL'))
assert log.contains('error BAD_EVENT_LEVEL: "DeprecatedShape=ignroe" gives no event a level')
assert log.contains('hint: did you mean "ignore"?')
// Told by the first run and by the last one, but not by the one that ignores it.
assert log.count('[WARNING] ' + String.format(event, 'warning MODEL_WARNING')) == 2
