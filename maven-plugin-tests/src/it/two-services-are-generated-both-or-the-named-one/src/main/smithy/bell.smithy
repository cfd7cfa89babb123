$version: "2"

namespace com.example.bell

use aws.protocols#awsJson1_1

@awsJson1_1
service Bell {
    version: "1"
    operations: [
        Ring
    ]
}

operation Ring {
    input := {
        text: String
    }

    output := {
        text: String
    }
}
