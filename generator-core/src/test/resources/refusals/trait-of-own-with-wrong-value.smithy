$version: "2"
namespace test

@trait(selector: "structure")
structure owner {
    @required
    team: String
}

@owner(name: "orders")
structure Order {}
