// request: package=java.orders
