// request: modelJars=jars/with-faults
