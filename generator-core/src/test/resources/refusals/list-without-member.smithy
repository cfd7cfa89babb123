$version: "2"
namespace test

list Names {}
