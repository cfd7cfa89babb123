// Starts dynalite on a free port of 127.0.0.1, prints the address, and ends when its standard input does: with its parent, however that ends.
const server = require('dynalite')({ createTableMs: 200, deleteTableMs: 200 })

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
process.stdin.on('end', () => process.exit(0)).resume()
