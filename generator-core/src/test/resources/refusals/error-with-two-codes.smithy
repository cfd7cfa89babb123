$version: "2"
namespace test

@error("client", "server")
structure NotFound {}
