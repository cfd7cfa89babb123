// request: modelJars=no-such.jar
$version: "2"
namespace test

