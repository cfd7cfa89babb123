// request: artifacts=types
// request: events=Target=ignore, LengthTrait=warning
$version: "2"
namespace test

@length(min: 3, max: 2)
string Text

structure S {
    text: Texts
}
