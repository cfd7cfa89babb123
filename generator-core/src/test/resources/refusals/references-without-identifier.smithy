$version: "2"
namespace test

resource Depot {
    identifiers: { depotId: String }
}

@references([{ resource: Depot }])
structure Order {
    id: String
}
