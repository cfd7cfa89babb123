$version: "2"
namespace test

/* What somebody wants. */
structure Order {}
