$version: "2"

namespace com.example.echo

string Word
