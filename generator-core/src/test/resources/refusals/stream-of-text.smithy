$version: "2"
namespace test

@streaming
structure File {}
