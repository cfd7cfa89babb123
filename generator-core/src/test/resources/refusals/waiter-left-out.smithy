$version: "2"
namespace test

use aws.protocols#awsJson1_1
use smithy.waiters#waitable

@awsJson1_1
service S { version: "1", operations: [Look] }

@waitable(
    Come: { acceptors: [{ state: "success", matcher: { output: { path: "names[1:].a", expected: "x", comparator: "anyStringEquals" } } }] }
    Chosen: { acceptors: [{ state: "success", matcher: { output: { path: "either.a", expected: "x", comparator: "stringEquals" } } }] }
)
operation Look { output := { names: Things, either: Either } }

list Things { member: Thing }

structure Thing { a: String }

union Either { a: String, b: String }
