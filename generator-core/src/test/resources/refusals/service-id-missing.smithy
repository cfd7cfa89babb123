$version: "2"
namespace test

use aws.api#service

@service
service Orders {}
