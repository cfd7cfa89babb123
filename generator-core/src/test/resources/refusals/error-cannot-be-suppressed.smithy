$version: "2"
namespace test

@suppress(["LengthTrait", "Target.UnresolvedShape"])
@length(min: 10, max: 1)
string Name

structure Order {
    @suppress(["Target.UnresolvedShape"])
    to: Address
}
