// request: sources=service-with-two-of-a-name.smithy, two/fourth.smithy
$version: "2"
namespace test

service Orders {
    operations: [GetOrder]
}

operation GetOrder {
    input := {
        mine: Fourth
        theirs: fourth#Fourth
    }
}

structure Fourth {}
