// request: sources=odd/nested-too-deep.smithy
