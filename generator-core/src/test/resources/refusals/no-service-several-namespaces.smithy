// request: sources=no-service-several-namespaces.smithy, two/fourth.smithy
// request: artifacts=types
$version: "2"
namespace test

structure Alone {}
