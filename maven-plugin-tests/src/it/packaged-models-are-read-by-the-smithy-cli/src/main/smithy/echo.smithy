$version: "2"

namespace com.example.echo

/// A text that is said again.
string Said
