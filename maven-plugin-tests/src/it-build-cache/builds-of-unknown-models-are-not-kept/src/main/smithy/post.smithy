$version: "2"

namespace com.example.post

structure Letter {
    text: String
}
