$version: "2"
namespace test

@streaming
union Events {
    said: Said
}

structure Said {
    @eventHeader
    words: Words
}

list Words {
    member: String
}
