$version: "2"
namespace test

structure Order {
    @idempotencyToken
    token: Integer
}
