// request: artifacts=types,client
$version: "2"
namespace test

use aws.protocols#restXml

@restXml
service S { version: "1" }
