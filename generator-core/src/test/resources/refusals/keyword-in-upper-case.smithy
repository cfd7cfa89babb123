$version: "2"
namespace test

Structure Order {
    id: String
}
