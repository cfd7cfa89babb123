// request: sources=odd/byte-order-mark.smithy
