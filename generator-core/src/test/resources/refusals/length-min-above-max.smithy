$version: "2"
namespace test

@length(min: 10, max: 1)
string Name
