// request: sources=json/key-twice.json
