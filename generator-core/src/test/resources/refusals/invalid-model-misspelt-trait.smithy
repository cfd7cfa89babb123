// request: artifacts=types
$version: "2"
namespace test

@some.library#thing
structure S {
    @lenght(max: 3)
    text: String

    @smithy.api#rnage(max: 3)
    number: Integer
}
