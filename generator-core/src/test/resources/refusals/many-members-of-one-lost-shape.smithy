$version: "2"
namespace test

structure Order {
    a: Lost
    b: Lost
    c: Lost
    d: Lost
    e: Lost
    f: Lost
}

list Losts {
    member: Lost
}
