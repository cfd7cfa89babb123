// request: sources=odd/zeros.smithy
