$version: "2"
namespace test

@error("warning")
structure NotFound {}
