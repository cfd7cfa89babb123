$version: "2"
namespace test

@pattern("[\u001b[31m")
string Name
