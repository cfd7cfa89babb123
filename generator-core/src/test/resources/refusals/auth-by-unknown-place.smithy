$version: "2"
namespace test

@httpApiKeyAuth(name: "X-Key", in: "cookie")
service Orders {}
