// request: sources=json/comma-at-the-end.json
