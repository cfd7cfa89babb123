$version: "2"
namespace test

@pattern("^\d{6}$")
string OrderNumber
