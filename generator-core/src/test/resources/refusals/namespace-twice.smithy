$version: "2"
namespace test

structure Order {}

namespace test.more

structure Parcel {}
