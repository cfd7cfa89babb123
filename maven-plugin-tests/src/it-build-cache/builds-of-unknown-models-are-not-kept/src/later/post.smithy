$version: "2"

namespace com.example.post

structure Parcel {
    text: String
}
