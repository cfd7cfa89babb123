// request: modelJars=jars/without-models
