// request: sources=json/of-something-else.json
