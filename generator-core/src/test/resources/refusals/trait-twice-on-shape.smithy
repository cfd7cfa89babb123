$version: "2"
namespace test

@length(min: 1)
@length(max: 20)
string Name
