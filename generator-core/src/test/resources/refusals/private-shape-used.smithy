// request: sources=private-shape-used.smithy, two/hidden.smithy
$version: "2"
namespace test

use hidden#Secret

structure Order {
    secret: Secret
}
