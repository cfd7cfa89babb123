$version: "2"
namespace test

list Rows {
    member: Cells
}

list Cells {
    member: Rows
}
