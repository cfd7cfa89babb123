// request: sources=invalid-model-stumbling-loader.smithy, two/third.smithy
$version: "2"
namespace test

structure S {
    @httpHeader("")
    x: String
    z: String = 1}
 structure s { }
 service Q { version: "1" 
operations: [O]}
