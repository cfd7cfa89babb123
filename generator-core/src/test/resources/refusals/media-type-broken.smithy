// request: artifacts=types
$version: "2"
namespace test

@mediaType("json")
string Text
