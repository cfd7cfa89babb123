$version: "2"

namespace example.forms

use aws.protocols#awsJson1_1
use aws.protocols#restJson1

/// Two protocols that do not agree on the names of members.
@restJson1
@awsJson1_1
service Both {
    version: "1"
    operations: [Turn]
}

@http(method: "POST", uri: "/turn")
operation Turn {
    input: Turned
    output: Turned
    errors: [Stuck]
}

structure Turned {
    @jsonName("renamed") name: String
    inner: Inner
    choice: Choice
    same: Same
}

structure Inner { @jsonName("deep") value: String }

union Choice { @jsonName("first") one: String }

structure Same { plain: String }

@error("client")
structure Stuck { @jsonName("reason") why: String }
