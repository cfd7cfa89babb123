// request: service=test#Order
$version: "2"
namespace test

structure Order {}

service Shop {}
