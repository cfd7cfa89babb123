// request: sources=odd/latin-1.smithy
