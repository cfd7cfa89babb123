$version: "2"
namespace third

structure Third {
    nothing: Nothing
    s: test#S
}
