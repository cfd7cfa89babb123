$version: "2"
namespace test

/// Straße.
string Street
