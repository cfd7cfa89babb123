// request: artifacts=types, servers
