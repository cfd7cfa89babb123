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

/// Says a text again.
///
/// Twice, if it is short.
operation Say {
    input := {
        /// What to say, for example:
        /// ```
        /// good morning
        /// ```
        text: String
    }

    output := {
        text: String
    }
}
