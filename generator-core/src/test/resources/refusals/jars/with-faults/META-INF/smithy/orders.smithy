$version: "2"
namespace orders

structure Order {
    to: Adress
}
