$version: "2"

namespace com.example.parcels

use aws.protocols#awsJson1_1
use com.example.shapes#Parcel

@awsJson1_1
service Parcels {
    version: "1"
    operations: [
        Send
        Track
    ]
}

operation Send {
    input := {
        parcel: Parcel
    }

    output := {
        number: String
    }
}

operation Track {
    input := {
        number: String
    }

    output := {
        parcel: Parcel
    }
}
