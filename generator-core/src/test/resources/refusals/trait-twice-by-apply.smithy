$version: "2"
namespace test

@documentation("What somebody wants.")
structure Order {}

apply Order @documentation("What somebody ordered.")
