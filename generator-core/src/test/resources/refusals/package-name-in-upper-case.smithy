// request: package=Com.Example.9orders
