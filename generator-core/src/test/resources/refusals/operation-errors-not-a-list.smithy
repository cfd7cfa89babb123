$version: "2"
namespace test

operation Run {
    errors: NotFound
}

@error("client")
structure NotFound {}
