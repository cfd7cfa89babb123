$version: "2"
namespace test

@cors(origin: "*", maxAge: "long")
service Orders {}
