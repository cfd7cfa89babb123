// request: artifacts=types
$version: "2"
namespace test

use aws.api#service

@service(sdkId: "Orders!")
service Orders {}
