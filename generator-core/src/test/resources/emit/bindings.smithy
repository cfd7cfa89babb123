$version: "2"

namespace example.bindings

use aws.protocols#restJson1

/// What few models bind, on both sides.
@restJson1
service Sorting {
    version: "1"
    operations: [Search, Listed, Tagged, Choose, Free, Fail, Summed, Put, Get, Echo]
}

@readonly
@http(method: "GET", uri: "/search")
operation Search {
    input := {
        @httpQuery("Words") words: SparseWords
        @httpQueryParams byKind: KindTexts
    }
}

@readonly
@http(method: "GET", uri: "/listed")
operation Listed {
    input := { @httpQueryParams byKind: KindLists }
}

@http(method: "POST", uri: "/tagged")
operation Tagged {
    input: TaggedInOut
    output: TaggedInOut
}

structure TaggedInOut {
    @httpHeader("X-Words") words: SparseWords
    @httpPrefixHeaders("X-Kind-") byKind: DenseKindTexts
}

@http(method: "POST", uri: "/choose")
operation Choose {
    input := { @required @httpPayload choice: Choice }
    output := { @httpPayload choice: Choice }
}

@http(method: "POST", uri: "/free")
operation Free {
    input := { @httpPayload value: Document }
    output := { @httpPayload value: Document }
}

@http(method: "POST", uri: "/fail")
operation Fail {
    input := { @httpHeader("X-How") how: String }
    errors: [Plain, Whole]
}

@error("client")
structure Plain {
    @httpResponseCode status: Integer
    message: String
}

@error("server")
structure Whole {
    @httpHeader("X-Why") why: String
    @httpPayload part: Part
}

@httpChecksumRequired
@http(method: "POST", uri: "/summed")
operation Summed {
    input := { text: String }
}

@http(method: "POST", uri: "/put")
operation Put {
    input := {
        @httpHeader("X-Name") name: String
        @required @httpPayload data: Sized
    }
}

@readonly
@http(method: "GET", uri: "/get")
operation Get {
    input := {}
    output := {
        @httpHeader("Content-Type") type: String
        @httpPayload data: Data = ""
    }
}

@http(method: "POST", uri: "/echo")
operation Echo {
    input := {
        @httpPayload data: Data = ""
    }
    output := {
        @httpPayload data: Data = ""
    }
}

@streaming
@requiresLength
blob Sized

@streaming
blob Data

@sparse
list SparseWords { member: String }

map DenseKindTexts { key: Kind, value: Mood }

@sparse
map KindTexts { key: Kind, value: Mood }

map KindLists { key: Kind, value: Moods }

list Moods { member: Mood }

enum Kind {
    SMALL = "small"
    LARGE = "large"
}

enum Mood {
    GOOD = "good"
    BAD = "bad"
}

union Choice { part: Part, text: String }

structure Part { @required id: String }
