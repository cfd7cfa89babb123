// request: events=ErrorRename=ignore
$version: "2"
namespace test

use aws.protocols#awsJson1_1

@awsJson1_1
service S {
    version: "1"
    operations: [Run]
    errors: [ValidationException, smithy.framework#ValidationException]
    rename: { "smithy.framework#ValidationException": "FrameworkValidationException" }
}

operation Run {
    input := {
        @required
        id: String
    }
}

@error("client")
structure ValidationException {
    message: String
}
