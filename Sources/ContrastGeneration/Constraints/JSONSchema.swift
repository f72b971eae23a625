/// A JSON schema, read: rules that refer to one another by number.
///
/// The part of draft 2020-12 that an output can be held to: `type` (one or several), `properties` with `required`,
/// `items` with `minItems` and `maxItems`, `minLength` and `maxLength`, `enum`, `const`, `anyOf`, `oneOf` whose
/// branches exclude each other, and `$ref` inside the schema. Other keywords that would restrict a value are
/// refused by name. Objects have the listed properties only, in the order of the schema. White space is limited, so
/// that a text gets on: at most one space before the value, and 24 characters inside it between its parts.
struct JSONSchema: Sendable {
  struct Property: Sendable {
    var name: String
    var rule: Int
    var isRequired: Bool
  }

  enum Rule: Sendable {
    /// Any of these.
    case choice([Int])
    case object([Property])
    case array(item: Int, minimum: Int, maximum: Int?)
    case string(minimum: Int, maximum: Int?)
    /// Given values, as bytes of JSON.
    case literals([Literal])
    case number
    case integer
  }

  struct Literal: Sendable, Hashable {
    var bytes: [UInt8]
    /// The levels of nesting.
    var depth: Int
  }

  var rules: [Rule] = []
  /// Where each rule stands in the schema.
  var paths: [String] = []
  let root: Int

  /// The most rules, properties of an object, and values of an enumeration.
  static let mostRules = 10_000
  static let mostProperties = 1000
  static let mostValues = 10_000
  /// The largest minimum of a length.
  static let largestMinimum = 1 << 16
}
