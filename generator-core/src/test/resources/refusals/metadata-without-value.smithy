$version: "2"

metadata owner =

namespace test

structure Order {}
