$version: "2"
namespace test

enum State {
    OPEN: String
    DONE: String
}
