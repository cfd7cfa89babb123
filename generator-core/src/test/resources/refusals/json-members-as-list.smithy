// request: sources=json/members-as-list.json
