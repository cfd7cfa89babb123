$version: "2"
namespace test

@pattern(^[a-z]+$)
string Name
