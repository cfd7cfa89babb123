$version: "2"

structure Order {
    id: String
}
