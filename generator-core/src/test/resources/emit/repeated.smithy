$version: "2"

// Operations that are called more than once: for their pages, and until something comes.
namespace example.repeated

use aws.protocols#awsJson1_1
use smithy.waiters#waitable

@awsJson1_1
@paginated(inputToken: "token", outputToken: "token")
service Fleet {
    version: "1"
    operations: [
        DescribeShips
        ListPorts
        ScanLog
    ]
}

@waitable(
    Moored: {
        documentation: "Waits for <b>all</b> ships."
        minDelay: 1
        maxDelay: 4
        acceptors: [
            { state: "success", matcher: { output: { path: "ships[].state", expected: "MOORED", comparator: "allStringEquals" } } }
            { state: "failure", matcher: { output: { path: "ships[].state", expected: "SUNK", comparator: "anyStringEquals" } }, message: "note" }
            { state: "retry", matcher: { errorType: "example.repeated#Fog" } }
            { state: "failure", matcher: { errorType: "Storm" } }
        ]
    }
    SameNumber: {
        acceptors: [
            { state: "success", matcher: { inputOutput: { path: "length(output.ships) == input.number", expected: "true", comparator: "booleanEquals" } } }
        ]
    }
    Answered: {
        deprecated: true
        acceptors: [
            { state: "success", matcher: { success: true } }
            { state: "retry", matcher: { success: false } }
        ]
    }
    Sliced: {
        acceptors: [
            { state: "success", matcher: { output: { path: "ships[0:2].name", expected: "a", comparator: "anyStringEquals" } } }
        ]
    }
)
operation DescribeShips {
    input := {
        number: Integer
    }
    output := {
        ships: Ships
        byName: ShipsByName
        first: Ship
        counts: Counts
        note: String
        afloat: Boolean
    }
    errors: [
        Fog
    ]
}

@paginated(items: "page.ports", pageSize: "size")
operation ListPorts {
    input := {
        token: String
        size: Integer
    }
    output := {
        token: String
        page: PortPage
    }
}

@paginated(inputToken: "startKey", outputToken: "lastKey")
operation ScanLog {
    input := {
        startKey: Key
    }
    output := {
        lastKey: Key
        lines: Names
    }
}

structure PortPage {
    ports: Ports
}

map Ports {
    key: String
    value: Integer
}

map Key {
    key: String
    value: String
}

list Ships {
    member: Ship
}

map ShipsByName {
    key: String
    value: Ship
}

structure Ship {
    name: String
    state: ShipState
    crew: Integer
    berths: Berths
    tags: Names
    signals: Signals
}

list Berths {
    member: Names
}

list Names {
    member: String
}

list Signals {
    member: Signal
}

intEnum Signal {
    RED = 1
    GREEN = 2
}

map Counts {
    key: String
    value: Integer
}

enum ShipState {
    MOORED
    SUNK
    AT_SEA = "at-sea"
}

@error("server")
structure Fog {
    message: String
}
