$version: "2"
namespace test

operation Run {
    input := {
        id: String
    }
    input := {
        name: String
    }
}
