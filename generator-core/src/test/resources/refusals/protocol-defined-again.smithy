$version: "2"
namespace aws.protocols

@trait(selector: "service")
structure restJson1 {
    version: String
}
