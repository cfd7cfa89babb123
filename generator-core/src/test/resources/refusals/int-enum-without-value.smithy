$version: "2"
namespace test

intEnum State {
    OPEN
    DONE
}
