// request: sources=use-clashes-with-definition.smithy, two/fourth.smithy
$version: "2"
namespace test

use fourth#Fourth

structure Fourth {}
