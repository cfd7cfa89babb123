// request: sources=odd/nested-and-open.smithy
