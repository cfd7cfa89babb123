// request: artifacts=types
$version: "2"

metadata validators = [
    { name: "EmitEachSelectr", configuration: {} }
]

namespace test

structure Order {}
