$version: "2"

namespace com.example.echo

use aws.protocols#restJson1

@restJson1
service Echo {
    version: "1"
    operations: [
        Say
    ]
}

@http(method: "POST", uri: "/say")
operation Say {
    input := {
        text: String
    }

    output := {
        text: String
    }
}
