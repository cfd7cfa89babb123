$version: "2.0"

namespace smithy4j.conformance

use aws.protocols#restJson1
use aws.protocoltests.misc#AcceptHeaderStarService

/// The suite binds this operation to no service, and so nobody would run its cases.
@restJson1
service AcceptHeaders {
    version: "1"
    operations: [
        AcceptHeaderStarService
    ]
}
