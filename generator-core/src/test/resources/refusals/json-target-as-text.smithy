// request: sources=json/target-as-text.json
