$version: "2"
namespace test

operation GetOrder {
    errors: [NotFound, Text]
}

structure NotFound {}

string Text
