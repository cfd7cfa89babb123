// request: sources=shape-in-two-files.smithy, two/fourth.smithy
$version: "2"
namespace fourth

structure Fourth {
    id: String
}
