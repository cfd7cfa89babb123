$version: "2"
namespace test

enum State {}
