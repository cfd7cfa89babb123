$version: "2"
namespace test

use aws.protocols#httpChecksum

@httpChecksum(requestAlgorithmMember: "algorithm")
operation Upload {
    input := {
        text: String
    }
}
