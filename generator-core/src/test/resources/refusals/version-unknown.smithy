$version: "3"
namespace test

structure Order {}
