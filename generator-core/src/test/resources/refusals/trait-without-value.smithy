$version: "2"
namespace test

@length
string Name
