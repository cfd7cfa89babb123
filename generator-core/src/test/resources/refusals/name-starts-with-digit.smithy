$version: "2"
namespace test

structure 3DModel {}
