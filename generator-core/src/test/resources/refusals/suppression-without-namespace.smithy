$version: "2"

metadata suppressions = [
    { id: "UnstableTrait", reason: "we know" }
]

namespace test

structure Order {}
