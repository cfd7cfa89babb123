$version: "2"
namespace test

use aws.protocols#awsJson1_1

@awsJson1_1
service S { version: "1", operations: [Run] }

@awsJson1_1
service Second { version: "1", operations: [Run] }

operation Run {
    input := { parcel: Parcel }
}

structure Parcel {}
