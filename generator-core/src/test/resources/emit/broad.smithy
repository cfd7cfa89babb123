$version: "2"

// Every type, presence and constraint that the emitters know, and names that are in each other's way.
namespace example.broad

use aws.protocols#awsJson1_1
use smithy.framework#ValidationException

/// Keeps parcels.
@awsJson1_1
service Post {
    version: "1"
    operations: [Send, Track, Old, Ping]
    errors: [Overloaded, Lost]
}

/// Sends a parcel.
operation Send {
    input: SendInput
    output := { parcel: Parcel, @required kinds: Kinds, @required stamped: Stamp }
    errors: [ValidationException, Gone]
}

operation Track {
    input := { @required id: String, path: Path }
    output := { path: Path }
}

/// Replaced.
@deprecated(message: "use */ Track @now {@link X}", since: "2020-01-01")
operation Old {
    input := {}
    output := { gone: OldThing }
    errors: [Gone]
}

operation Ping {}

structure SendInput {
    @required
    parcel: Parcel
    @deprecated
    note: Note = "ax\"\\\n\uD83D\uDE00"
    old: OldThing
    olds: OldThings
    oldColour: OldColour
    kinds: Kinds
    all: Collections
    /// Members with the names of locals.
    other: String
    that: Integer
    value: String
    out: String
    in: String
    run: Note
    builder: Parcel
    missing: String
    member: Integer
    members: StringList
    from: String
    key: String
    metadata: String
    list: Matrix
    map: TagMap
    class: String
    hashCode: Integer
}

structure Parcel {
    @required
    id: Id
    weight: Weight = 1.5
    @required
    count: Integer
    @required
    flag: Boolean
    @required
    sentAt: Timestamp
    @required
    label: Blob
    @required
    inner: Inner
    @required
    empty: Empty
    @required
    colours: Colours
    @required
    tags: TagMap
    @required
    exact: BigDecimal
    @required
    whole: BigInteger
    colour: Colour = "red"
    /// Secret.
    secret: Secret
}

structure Empty {}

structure Inner {
    @required
    name: String
}

/// How to pay.
union Payment {
    /// By card.
    card: Card
    cash: Unit
    @deprecated
    old: OldThing
    again: Payment
    note: Note
    rows: Matrix
    tags: TagMap
    amount: Integer
    ratio: Float
    blob: Blob
    time: DateTime
    colour: Colour
    secret: Secret
    anything: Document
    string: String
    payment: Payments
    unknown: Boolean
    sparse: SparseList
    nested: ParcelList
    object: Boolean
}

structure Card {
    @required
    number: Secret
    next: Payment
    @required
    backup: Payment
    @required
    terms: Document
}

structure Stamp {
    @required
    colour: Colour
    @required
    size: Size
}

structure Kinds {
    aBoolean: Boolean
    aByte: SmallByte
    aShort: Short
    anInteger: BoundInteger
    aLong: BoundLong
    aFloat: BoundFloat
    aDouble: Weight
    aBigInteger: BoundBigInteger
    aBigDecimal: BoundBigDecimal
    aString: Note
    aBlob: BoundBlob
    aTimestamp: Timestamp
    aDateTime: DateTime
    anHttpDate: HttpDate
    anEpoch: Epoch
    dBoolean: Boolean = true
    dByte: Byte = 1
    dShort: Short = 2
    dInteger: Integer = -2147483648
    dLong: Long = 9007199254740991
    dFloat: Float = 0.25
    dDouble: Double = 1e300
    dNaN: Float = "NaN"
    dInfinity: Double = "-Infinity"
    dBigInteger: BigInteger = 12345678901234567890
    dBigDecimal: BigDecimal = 1.5
    dString: String = ""
    dBlob: Blob = ""
    dBlobToo: Blob = "aGk="
    dTimestamp: Timestamp = 0
    dDateTime: DateTime = "2020-01-02T03:04:05Z"
    dHttpDate: HttpDate = "Thu, 01 Jan 1970 00:00:01 GMT"
    dList: StringList = []
    dMap: TagMap = {}
    dColour: Colour = "green"
    aSize: Size
    aDocument: Document
    dDocument: Document = "hi"
    dDocumentNumber: Document = 7
    dDocumentReal: Document = 1.5
    dDocumentList: Document = []
    dDocumentMap: Document = {}
    dDocumentFlag: Document = true
    dSize: Size = 2
}

structure Collections {
    matrix: Matrix
    sparse: SparseList
    sparseMatrix: SparseMatrix
    sparseMap: SparseMap
    mapOfLists: MapOfLists
    byColour: ByColour
    unique: UniqueList
    parcels: ParcelList
    stamps: StampMap
    times: Times
    sparseMapOfLists: SparseMapOfLists
    structures: SparseStructures
    sizes: Sizes
    sizeByName: SizeMap
    sparseSizes: SparseSizes
    payments: Payments
    paymentByName: PaymentMap
    documents: Documents
    documentMap: DocumentMap
    sparseDocuments: SparseDocuments
    cube: Cube
}

structure Path {
    payment: Payment
    next: Path
    all: Paths
    @length(min: 1)
    name: String
}

@deprecated(since: "1.0")
structure OldThing {
    @deprecated(message: "gone")
    @required
    x: Note
    again: OldThing
}

/// Too much.
@error("server")
@httpError(503)
structure Overloaded {
    @required
    Message: String
    retryAfter: Integer = 3
    code: String
    parcel: Parcel
    kinds: Kinds
    colours: Colours
    blob: Blob
    at: Timestamp
}

@error("client")
structure Lost {
    code: Integer
    read: String
    inside: Gone
}

@deprecated
@error("client")
structure Gone {
    message: String
    old: OldColour
}

enum Colour {
    /// Red.
    RED = "red"
    GREEN = "green"
    @deprecated
    BLUE = "b*/ \" \\u0041 \n"
    UNKNOWN = "?"
}

intEnum Size {
    /// Small.
    SMALL = 1
    LARGE = 2
    @internal
    HUGE = -3
}

@deprecated(message: "no colours")
enum OldColour { A, B }

@length(min: 1, max: 64)
@pattern("^[a-z]+$")
string Id
@length(max: 5000000000)
@pattern("a|b\\u0041*/\"")
string Note
@sensitive
string Secret
@range(min: -5)
byte SmallByte
@range(min: 1, max: 10)
integer BoundInteger
@range(max: 5000000000)
long BoundLong
@range(min: 0.5, max: 1.5)
float BoundFloat
@range(min: 0.1)
double Weight
@range(min: 1, max: 100000000000000000000)
bigInteger BoundBigInteger
@range(max: 2.5)
bigDecimal BoundBigDecimal
@length(min: 1)
blob BoundBlob
@timestampFormat("date-time")
timestamp DateTime
@timestampFormat("http-date")
timestamp HttpDate
@timestampFormat("epoch-seconds")
timestamp Epoch
list StringList { member: String }
list Row { member: Note }
list Matrix { member: Row }
list Cube { member: Matrix }
@sparse
list SparseList { member: Note }
@sparse
list SparseMatrix { member: Row }
@sparse
map SparseMap { key: Id, value: Note }
@length(max: 3)
map TagMap { key: Id, value: String }
map MapOfLists { key: String, value: Row }
@sparse
map SparseMapOfLists { key: String, value: Row }
map ByColour { key: Colour, value: Colour }
@uniqueItems
@length(min: 1, max: 2)
list UniqueList { member: String }
list ParcelList { member: Parcel }
@sparse
list SparseStructures { member: Stamp }
map StampMap { key: String, value: Stamp }
list Times { member: DateTime }
list Colours { member: Colour }
list Paths { member: Path }
list OldThings { member: OldThing }
list Sizes { member: Size }
map SizeMap { key: String, value: Size }
@sparse
list SparseSizes { member: Size }
list Payments { member: Payment }
map PaymentMap { key: String, value: Payment }
list Documents { member: Document }
map DocumentMap { key: String, value: Document }
@sparse
list SparseDocuments { member: Document }
