// request: artifacts=types
// request: sources=json/property-misspelt.json
