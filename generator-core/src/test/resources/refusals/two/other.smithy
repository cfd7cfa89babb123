$version: "2"
namespace other

use test#Late

structure Other {
    late: Late
    nothing: Nothing
}
