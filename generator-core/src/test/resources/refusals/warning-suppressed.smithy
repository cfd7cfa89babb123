// request: artifacts=types
$version: "2"
namespace test

structure Order {
    @suppress(["DeprecatedShape"])
    state: Text

    old: Text
}

@deprecated
string Text
