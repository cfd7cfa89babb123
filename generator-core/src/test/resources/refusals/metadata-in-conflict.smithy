// request: sources=metadata-in-conflict.smithy, two/owned.smithy
$version: "2"

metadata owner = "orders"

namespace test

structure Order {}
