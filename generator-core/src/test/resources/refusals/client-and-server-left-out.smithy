$version: "2"
namespace test

use aws.protocols#awsQuery

@awsQuery
@xmlNamespace(uri: "http://example.com")
service Old { version: "1" }
