$version: "2"

namespace com.example.words

structure Words {
    current: String
}
