// request: sources=odd/class-file.smithy
