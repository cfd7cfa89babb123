$version: "2"
namespace test

structure Order {
    @addedDefault
    count: Integer
}
