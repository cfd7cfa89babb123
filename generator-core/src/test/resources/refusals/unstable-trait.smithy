// request: artifacts=types
$version: "2"
namespace test

@unstable
@trait
structure tracked {}

@tracked
structure Order {}
