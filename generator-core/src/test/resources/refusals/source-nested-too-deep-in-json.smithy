// request: sources=odd/nested-too-deep.json
