// request: artifacts=types
$version: "2"
namespace test

use aws.protocols#awsJson1_1

@awsJson1_1
service Orders {
    operations: [GetOrder]
}

operation GetOrder {
    input: NotFound
}

@error("client")
structure NotFound {}
