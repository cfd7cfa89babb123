$version: "2"
namespace test

structure Order {}

use aws.protocols#awsJson1_1

@awsJson1_1
service Orders {}
