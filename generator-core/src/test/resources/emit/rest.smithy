$version: "2"

namespace example.rest

use aws.protocols#restJson1

/// Every place of an HTTP message, on both sides.
@restJson1
service Depot {
    version: "1"
    operations: [Labels, Greedy, Middle, Queries, Params, ParamLists, Headers, Prefixed, Everything, Document, Structure, Bytes
        Picture, Words, Shade, Code, Nothing, Empty, HeaderOnly, Failing, Required]
}

@readonly
@http(method: "GET", uri: "/labels/{string}/{short}/{float}/{boolean}/{timestamp}/{epoch}/end?fixed=1&flag")
operation Labels { input := {
    @required @httpLabel string: String
    @required @httpLabel short: Short
    @required @httpLabel float: Float
    @required @httpLabel boolean: Boolean
    @required @httpLabel timestamp: Timestamp
    @required @httpLabel @timestampFormat("epoch-seconds") epoch: Timestamp
} }

@readonly
@http(method: "GET", uri: "/greedy/{first}/rest/{rest+}")
operation Greedy {
    input := { @required @httpLabel first: String, @required @httpLabel rest: String }
    output := { @required first: String, @required rest: String }
}

@readonly
@suppress(["HttpUriGreedyLabel"])
@http(method: "GET", uri: "/middle/{rest+}/by/{last}")
operation Middle {
    input := { @required @httpLabel rest: String, @required @httpLabel last: String }
    output := { @required rest: String, @required last: String }
}

@readonly
@http(method: "GET", uri: "/queries")
operation Queries { input: QueriesInput }

structure QueriesInput {
    @httpQuery("String") string: String
    @httpQuery("Strings") strings: Strings
    @httpQuery("Long") long: Long
    @httpQuery("Doubles") doubles: Doubles
    @httpQuery("Big") big: BigDecimal
    @httpQuery("Flags") flags: Flags
    @httpQuery("When") when: Timestamp
    @httpQuery("Whens") whens: Timestamps
    @httpQuery("Colour") colour: Colour
    @httpQuery("Colours") colours: Colours
    @httpQuery("Page") page: Integer = 1
}

@http(method: "POST", uri: "/params")
@suppress(["HttpQueryParamsTrait"])
operation Params { input := { @httpQuery("bar") named: String, @httpQueryParams others: StringMap } }

@http(method: "POST", uri: "/param-lists")
operation ParamLists { input := { @httpQueryParams others: StringsMap } }

@http(method: "POST", uri: "/headers")
operation Headers { input: HeadersInOut, output: HeadersInOut }

structure HeadersInOut {
    @httpHeader("X-String") string: String
    @httpHeader("X-Byte") byte: Byte
    @httpHeader("X-Double") double: Double
    @httpHeader("X-Flag") flag: Boolean
    @httpHeader("X-Strings") strings: Strings
    @httpHeader("X-Doubles") doubles: Doubles
    @httpHeader("X-When") when: Timestamp
    @httpHeader("X-Whens") whens: Timestamps
    @httpHeader("X-Epoch") @timestampFormat("epoch-seconds") epoch: Timestamp
    @httpHeader("X-Colour") colour: Colour
    @httpHeader("X-Colours") colours: Colours
    @httpHeader("X-Json") json: JsonText
}

@readonly
@http(method: "GET", uri: "/prefixed")
operation Prefixed {
    input := { @httpHeader("x-foo") foo: String, @httpPrefixHeaders("x-foo-") others: StringMap }
    output := { @httpHeader("x-foo") foo: String, @httpPrefixHeaders("x-foo-") others: StringMap }
}

@idempotent
@http(method: "PUT", uri: "/everything/{id}")
operation Everything {
    input: EverythingInput
    output: EverythingOutput
}

structure EverythingInput {
    @required @httpLabel @length(min: 2) id: String
    @required @httpQuery("mode") mode: String
    @required @httpHeader("X-Count") count: Integer
    @required @jsonName("renamed") name: String
    when: Timestamp
    inner: Inner
}

structure EverythingOutput {
    @httpHeader("X-Count") count: Integer
    @httpQuery("ignored") @suppress(["HttpBindingTraitIgnored"]) ignored: String
    @jsonName("renamed") name: String
    inner: Inner
}

structure Inner {
    @jsonName("Fooooo") foo: String
    @httpHeader("nobody-looks") @suppress(["HttpBindingTraitIgnored"]) bar: String
}

@http(method: "POST", uri: "/document")
operation Document { input: DocumentInOut, output: DocumentInOut }
structure DocumentInOut { @required text: String, number: Integer, when: Timestamp }

@idempotent
@http(method: "PUT", uri: "/structure")
operation Structure { input: StructureInOut, output: StructureInOut }
structure StructureInOut { @httpHeader("X-Id") id: String, @httpPayload nested: Nested }
structure Nested { @required greeting: String, name: String }

@http(method: "POST", uri: "/bytes")
operation Bytes { input: BytesInOut, output: BytesInOut }
structure BytesInOut { @httpHeader("Content-Type") contentType: String, @httpPayload data: Blob }

@http(method: "POST", uri: "/picture")
operation Picture { input: PictureInOut, output: PictureInOut }
structure PictureInOut { @httpPayload @required picture: Jpeg }

@http(method: "POST", uri: "/words")
operation Words { input: WordsInOut, output: WordsInOut }
structure WordsInOut { @httpPayload words: String }

@http(method: "POST", uri: "/shade")
operation Shade { input: ShadeInOut, output: ShadeInOut }
structure ShadeInOut { @httpPayload shade: Colour }

@idempotent
@http(method: "PUT", uri: "/code", code: 201)
operation Code { input := { code: Integer }, output := { @httpResponseCode status: Integer } }

@http(method: "POST", uri: "/nothing")
operation Nothing {}

@http(method: "POST", uri: "/empty")
operation Empty { input := {}, output := {} }

@http(method: "POST", uri: "/header-only")
operation HeaderOnly { input := { @httpHeader("header") header: String } }

@idempotent
@http(method: "PUT", uri: "/failing")
operation Failing {
    input := { how: String }
    output := { @httpHeader("X-Greeting") greeting: String }
    errors: [Plain, Complex]
}

@http(method: "POST", uri: "/required")
operation Required {
    output := { @required @httpHeader("X-Must") must: String, @required @httpResponseCode code: Integer, @required text: String }
}

@error("client")
structure Plain { message: String }

@error("client")
@httpError(403)
structure Complex {
    @httpHeader("X-Header") header: String
    topLevel: String
    nested: Inner
}

@mediaType("image/jpeg") blob Jpeg
@mediaType("application/json") string JsonText
enum Colour {
    RED = "red"
    GREEN = "green"
}
list Strings { member: String }
list Doubles { member: Double }
list Flags { member: Boolean }
list Timestamps { member: Timestamp }
list Colours { member: Colour }
map StringMap { key: String, value: String }
map StringsMap { key: String, value: Strings }
