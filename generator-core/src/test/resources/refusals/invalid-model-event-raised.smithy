// request: artifacts=types
// request: events=DeprecatedShape=error
$version: "2"
namespace test

@deprecated
string Old

structure S {
    old: Old
}
