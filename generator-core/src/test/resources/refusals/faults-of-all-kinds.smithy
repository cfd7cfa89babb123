// request: sources=faults-of-all-kinds.smithy, two/other.smithy, two/third.smithy, two/fourth.smithy
$version: "2"
namespace test

structure Order {
    to: Adress

    @range(min: 5, max: 1)
    count: Integer

    @pattern("[")
    name: String
}

structure Address {}
