// request: service=shop#Orders
$version: "2"
namespace test

service Orders {}
