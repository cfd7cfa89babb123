// request: sources=odd/one-long-line.smithy
