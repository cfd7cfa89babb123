$version: "2"
namespace test

use com.example.common

structure Order {}
