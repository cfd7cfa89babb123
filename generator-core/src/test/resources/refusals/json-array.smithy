// request: sources=json/array.json
