// request: sources=json/truncated.json
