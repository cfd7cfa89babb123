$version: "1.0"
namespace test

enum State {
    OPEN
    DONE
}
