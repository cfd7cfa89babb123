$version: "2"

namespace com.example.probe

use aws.protocols#awsJson1_1
use com.amazonaws.machinelearning#TaggableResourceType
use com.example.echo#Text

@awsJson1_1
service Probe {
    version: "1"
    operations: [
        Say
    ]
}

operation Say {
    input := {
        text: Text
    }

    output := {
        kind: TaggableResourceType

        text: Text
    }
}
