$version: "2"
namespace fourth

structure Fourth {}
