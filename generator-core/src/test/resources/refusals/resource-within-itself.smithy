$version: "2"
namespace test

resource Order {
    resources: [Parcel]
}

resource Parcel {
    resources: [Order]
}
