// request: artifacts=types
$version: "2"
namespace test

@auth([httpBasicAuth])
service Orders {}
