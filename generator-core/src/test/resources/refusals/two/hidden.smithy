$version: "2"
namespace hidden

@private
structure Secret {}
