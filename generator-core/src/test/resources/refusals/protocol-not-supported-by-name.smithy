// request: protocols=restJson1
$version: "2"
namespace test

use aws.protocols#awsJson1_0

@awsJson1_0
service S { version: "1" }
