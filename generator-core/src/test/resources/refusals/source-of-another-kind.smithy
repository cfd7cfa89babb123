// request: sources=odd/orders.yaml
