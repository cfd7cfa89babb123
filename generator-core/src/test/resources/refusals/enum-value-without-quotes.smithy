// request: artifacts=types
$version: "2"
namespace test

enum State {
    OPEN = open
    DONE = done
}
