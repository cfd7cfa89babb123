$version: "2"

namespace com.example.echo

@length(min: "one")
string Name
