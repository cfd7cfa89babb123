$version: "2"
namespace test

intEnum State {
    OPEN = 1
    DONE = 1
}
