$version: "2"
namespace test

operation Run {
    input := RunInput
}

structure RunInput {}
