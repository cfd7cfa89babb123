// request: artifacts=types
$version: "2"
namespace test

use aws.protocols#restJson1

@restJson1
service Orders {
    errors: [Refused]
}

@error("client")
@httpError(503)
structure Refused {}
