$version: "2"
namespace test

@sparse
structure Order {}
