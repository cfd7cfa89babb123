$version: "2"

namespace com.example.common

@length(max: 10)
string Text
