// request: sources=
$version: "2"
namespace test

