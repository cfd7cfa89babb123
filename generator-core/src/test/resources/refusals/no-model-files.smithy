// request: sources=empty
$version: "2"
namespace test

