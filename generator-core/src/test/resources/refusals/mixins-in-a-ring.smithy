$version: "2"
namespace test

@mixin
structure Dated with [Named] {}

@mixin
structure Named with [Dated] {}

structure Order with [Dated] {}
