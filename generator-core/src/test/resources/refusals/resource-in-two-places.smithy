$version: "2"
namespace test

service Orders {
    resources: [Order, Depot]
}

resource Order {
    resources: [Parcel]
}

resource Depot {
    resources: [Parcel]
}

resource Parcel {}
