// request: sources=json/type-unknown.json
