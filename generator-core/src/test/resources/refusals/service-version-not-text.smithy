$version: "2"
namespace test

service Orders {
    version: 2026
}
