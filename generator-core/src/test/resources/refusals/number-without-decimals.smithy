$version: "2"
namespace test

@range(min: 1.)
float Share
