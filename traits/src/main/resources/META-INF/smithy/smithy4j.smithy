$version: "2.0"

namespace io.smithy4j

/// The name that something gets in Java, in the place of the one that is made from its name in the model.
///
/// On a structure, union, error, enum or intEnum: the class, as in `@javaName("Parcel")`. On a member of a structure: its
/// accessor. On a member of a union: the record. On an enum value: the constant. On an operation: the method; the types of the
/// operation begin with it. On a service: what client, handler and service begin with.
///
/// Types and records begin with an upper-case letter, members and methods with a lower-case one, and constants have upper-case
/// letters only.
@trait(
    selector: """
        :is(
            :is(structure, union, enum, intEnum, string [trait|enum]) :not([trait|mixin]),
            operation,
            service,
            :is(structure, union, enum, intEnum) > member
        )"""
    breakingChanges: [
        {
            change: "any"
        }
    ]
)
@length(min: 1, max: 180)
@pattern("^[A-Za-z_][A-Za-z0-9_]*$")
string javaName
