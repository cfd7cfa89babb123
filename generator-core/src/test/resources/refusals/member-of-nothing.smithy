$version: "2"
namespace test

structure Order for Depot {
    $id
}
