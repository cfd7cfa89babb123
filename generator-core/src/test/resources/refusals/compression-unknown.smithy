$version: "2"
namespace test

@requestCompression(encodings: ["zip"])
operation Upload {}
