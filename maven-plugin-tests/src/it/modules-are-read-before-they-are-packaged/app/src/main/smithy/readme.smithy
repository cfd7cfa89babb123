$version: "2"

namespace com.example.app
