// request: sources=json/shape-without-namespace.json
