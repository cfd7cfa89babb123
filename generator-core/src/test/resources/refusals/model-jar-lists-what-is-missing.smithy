// request: modelJars=jars/lists-what-is-missing
