$version: "2"
namespace test

structure Order {
<<<<<<< HEAD
    id: String
=======
    number: String
>>>>>>> other
}
