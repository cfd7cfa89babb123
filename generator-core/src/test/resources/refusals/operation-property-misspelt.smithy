$version: "2"
namespace test

operation Run {
    inputs: RunInput
}

structure RunInput {}
