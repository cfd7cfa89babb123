// request: artifacts=types
// request: events=UnstableTrait=eror, UnstableTrait, Service=off
$version: "2"
namespace test

structure S {}
