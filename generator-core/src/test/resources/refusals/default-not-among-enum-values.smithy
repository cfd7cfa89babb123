$version: "2"
namespace test

enum State {
    OPEN
    DONE
}

structure Order {
    state: State = "CLOSED"
}
