$version: "2"
namespace test

@range(min: 1, max: 12)
string Month
