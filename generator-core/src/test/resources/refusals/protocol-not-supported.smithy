$version: "2"
namespace test

use aws.protocols#restJson1

@restJson1
service S { version: "1" }
