// request: artifacts=types
$version: "2"
namespace test

structure Order {
    state: Text
}

@deprecated(since: "2024-01-01", message: "use State")
string Text
