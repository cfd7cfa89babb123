// request: sources=json/version-unknown.json
