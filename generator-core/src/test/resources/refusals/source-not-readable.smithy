// request: sources=no-such-folder, source-not-readable.smithy
$version: "2"
namespace test

