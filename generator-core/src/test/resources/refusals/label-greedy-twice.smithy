// request: artifacts=types
$version: "2"
namespace test

@readonly
@http(method: "GET", uri: "/files/{from+}/{to+}")
operation Compare {
    input := {
        @required
        @httpLabel
        from: String

        @required
        @httpLabel
        to: String
    }
}
