// request: sources=invalid-model-syntax.smithy, two/other.smithy
$version: "2"
namespace test

structure Early {
    late: Late
    lost: Lost
}

structure Broken {
    x:
}

structure Late {}
