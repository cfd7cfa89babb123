// request: artifacts=types
$version: "2"
namespace test

@references([{ resource: Depot }])
structure Order {
    depotId: String
}
