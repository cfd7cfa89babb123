$version: "2"
namespace test

@trait(selector: "structure [")
string owner
