$version: 2.0
namespace test

structure Order {}
