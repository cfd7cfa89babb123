// request: modelJars=jars/no-archive.jar
