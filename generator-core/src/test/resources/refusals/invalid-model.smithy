$version: "2"
namespace test

structure Order {
    parcel: Parcle

    @range(min: 5, max: 1)
    weight: Integer
}

@length(min: "one")
string Name

structure Parcel {
    name: Name = 7
}
