$version: "2"
namespace test

@length(min: 1, min: 2)
string Name
