$version: "2"
namespace test

use aws.protocols#awsJson1_1
use aws.protocols#restJson1

@restJson1
@awsJson1_1
service Shop { version: "1", operations: [Prefixed, Summed, Packed, Sparse, Keyed] }

@endpoint(hostPrefix: "shop.")
@http(method: "POST", uri: "/prefixed")
operation Prefixed { input := { @httpPayload choice: Choice } }

@suppress(["UnstableTrait"])
@httpChecksumRequired
@http(method: "POST", uri: "/summed")
operation Summed { input := { @jsonName("b") a: String } }

@requestCompression(encodings: ["gzip"])
@http(method: "POST", uri: "/packed")
operation Packed { input := { @httpPayload a: Document }, errors: [Whole] }

@http(method: "POST", uri: "/sparse")
operation Sparse { input := { @httpQuery("q") list: SparseStrings } }

@http(method: "POST", uri: "/keyed")
operation Keyed { input := { @httpQueryParams map: Keys } }

@error("client")
structure Whole { @httpPayload payload: String }

@sparse list SparseStrings { member: String }
map Keys { key: Key, value: String }
enum Key { A }
union Choice { a: String }
