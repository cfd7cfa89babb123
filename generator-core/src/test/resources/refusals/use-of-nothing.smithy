$version: "2"
namespace test

use com.example.common#Address

structure Order {
    to: Address
}
