$version: "2"

namespace com.example.echo

use aws.protocols#awsJson1_1

@awsJson1_1
service Echo {
    version: "1"
    operations: [
        Say
    ]
}

operation Say {
    input := {
        text: String
    }

    output := {
        text: String
    }
}
