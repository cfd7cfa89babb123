// request: artifacts=types
$version: "2"
namespace test

@readonly
@http(method: "GET", uri: "/files/{path+}/{version}")
operation GetFile {
    input := {
        @required
        @httpLabel
        path: String

        @required
        @httpLabel
        version: String
    }
}
