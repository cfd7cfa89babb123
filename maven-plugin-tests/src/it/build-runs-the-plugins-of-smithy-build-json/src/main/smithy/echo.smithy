$version: "2"

namespace com.example.echo

use aws.protocols#restJson1

@restJson1
service Echo {
    version: "1"
    operations: [
        Purge
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

@tags(["internal"])
@http(method: "POST", uri: "/purge")
operation Purge {
    input := {}
    output := {}
}
