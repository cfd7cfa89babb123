// request: artifacts=types
$version: "1.0"
namespace test

@enum([{ value: "a", name: "1a" }])
string Bad

structure S {
    bad: Bad
}
