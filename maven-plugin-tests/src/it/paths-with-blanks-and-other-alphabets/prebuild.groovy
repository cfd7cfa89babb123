// Git on some systems does not keep such names, so they are given here; in octal, because a JVM may not be able to say them.
String name = 'Pakete f\\303\\274r \\305\\273\\303\\263\\305\\202w'
String models = 'Modelle (f\\303\\274r alle)'
String script = 'set -e; m="$(printf "' + name + '")"; rm -rf "$m"; mv module "$m"; mv "$m/models" "$m/$(printf "' + models + '")"'
Process move = new ProcessBuilder('sh', '-c', script).directory(basedir).inheritIO().start()
assert move.waitFor() == 0
