$version: "2"

metadata validators = [
    {
        name: "EmitEachSelector"
        id: "ShapesHaveDocs"
        configuration: { selector: ":not([trait|documentation" }
    }
]

namespace test

structure Order {}
