$version: "2"

namespace com.example.shapes

/// Something that somebody sends.
structure Parcel {
    grams: Integer
}
