// request: protocols=grpc
$version: "2"
namespace test

use aws.protocols#awsJson1_1

@awsJson1_1
service Orders {}
