$version: '2'
namespace test

structure Order {}
