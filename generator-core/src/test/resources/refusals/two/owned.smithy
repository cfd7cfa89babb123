$version: "2"

metadata owner = "parcels"

namespace owned

structure Owned {}
