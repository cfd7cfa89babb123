$version: "2"
namespace test

structure Order {}

apply Oder @documentation("What somebody wants.")
