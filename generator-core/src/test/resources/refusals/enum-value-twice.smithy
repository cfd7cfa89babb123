$version: "2"
namespace test

enum State {
    OPEN = "open"
    PENDING = "open"
}
