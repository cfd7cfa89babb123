namespace test

$version: "2"

structure Order {}
