$version: "2"
namespace test

union Payment {}
