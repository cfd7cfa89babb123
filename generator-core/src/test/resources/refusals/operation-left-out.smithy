$version: "2"
namespace test

use aws.protocols#awsJson1_1
use aws.protocols#restJson1

@restJson1
@awsJson1_1
service S { version: "1", operations: [Listen, Fetch, Fine] }

@http(method: "POST", uri: "/listen")
operation Listen { output := { @httpPayload events: Events } }

@http(method: "POST", uri: "/fetch")
operation Fetch { output := { @required @httpPayload data: Data } }

@http(method: "POST", uri: "/fine")
operation Fine {}

@streaming
union Events { one: One }

structure One {}

@streaming
blob Data
