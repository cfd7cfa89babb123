// request: sources=odd/empty.smithy
