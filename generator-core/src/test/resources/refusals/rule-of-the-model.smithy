$version: "2"

metadata validators = [
    {
        name: "EmitEachSelector"
        id: "StructuresHaveDocs"
        message: "Structures are documented."
        severity: "ERROR"
        configuration: { selector: "structure:not([trait|documentation])" }
    }
]

namespace test

structure Order {}
