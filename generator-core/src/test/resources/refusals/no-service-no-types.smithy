// request: artifacts=types
$version: "2"
namespace test

string Alone
