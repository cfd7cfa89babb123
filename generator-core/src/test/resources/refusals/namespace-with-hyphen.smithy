$version: "2"
namespace my-company.orders

structure Order {}
