// request: modelJars=jars/lists-what-is-outside
