$version: "2"

namespace com.example.parcels

@aws.protocols#awsJson1_1
service Parcels {
    version: "1"
    operations: [
        Weigh
    ]
}

operation Weigh {
    input := {
        /// Whoever still sends stones hears of it.
        weight: Stones
    }
}

@deprecated
float Stones
