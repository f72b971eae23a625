/// The canonical description of a configuration: named values from which fingerprints are made.
///
///     var identity = Identity("transformer_block", version: 1)
///     identity.field("width", 768)
///     identity.field("norm_epsilon", Float(1e-5))
///     identity.field("norm_placement", "pre", default: "pre")
///     print(identity.text)  // transformer_block/1{norm_epsilon:1e-5,width:768}
///
/// Every configuration writes its own, value by value, by the meaning of the values: two
/// configurations have one identity exactly if they compute the same. A value that equals its default
/// is left out, so a new field with its old meaning as default changes no identity. `version` grows
/// when a name gets another meaning. `Documentation/Identity.md` has the encoding and all schemas.
package struct Identity: Sendable, Equatable {
  /// What can stand behind a name.
  package enum Value: Sendable, Equatable {
    case flag(Bool)
    case integer(Int)
    /// A decimal as ``Identity/decimal(_:)`` writes it.
    case number(String)
    case text(String)
    case list([Value])
    case part(Identity)
  }

  package let schema: String
  package let version: Int
  private(set) var fields: [String: Value] = [:]

  package init(_ schema: String, version: Int) {
    precondition(Self.isName(schema) && version >= 1, "schema '\(schema)', version \(version)")
    self.schema = schema
    self.version = version
  }

  /// Adds a value that every configuration of the schema has.
  package mutating func field(_ name: String, _ value: some IdentityValue) {
    precondition(Self.isName(name), "the name '\(name)'")
    precondition(fields.updateValue(value.identityValue, forKey: name) == nil, "'\(name)' twice")
  }

  /// Adds a value unless it is `standard`: what the configuration meant before the field existed.
  package mutating func field<V: IdentityValue & Equatable>(
    _ name: String, _ value: V, default standard: V
  ) {
    if value != standard { field(name, value) }
  }

  /// Adds a value if there is one.
  package mutating func field(_ name: String, _ value: (some IdentityValue)?) {
    if let value { field(name, value) }
  }

  package subscript(name: String) -> Value? { fields[name] }

  package var names: Set<String> { Set(fields.keys) }

  /// The encoding: `schema/version{name:value,…}`, the names in the order of their bytes.
  package var text: String {
    let members = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.key):\($0.value.text)" }
    return "\(schema)/\(version){\(members.joined(separator: ","))}"
  }

  /// Lower-case ASCII letters, digits and underscores.
  private static func isName(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}

extension Identity.Value {
  fileprivate var text: String {
    switch self {
    case .flag(let flag): flag ? "true" : "false"
    case .integer(let number): "\(number)"
    case .number(let decimal): decimal
    case .text(let text): JSONText.string(text)
    case .list(let values): "[\(values.map(\.text).joined(separator: ","))]"
    case .part(let identity): identity.text
    }
  }
}

// MARK: - Values

/// What a field of an ``Identity`` can hold.
package protocol IdentityValue {
  var identityValue: Identity.Value { get }
}

extension Bool: IdentityValue {
  package var identityValue: Identity.Value { .flag(self) }
}

extension Int: IdentityValue {
  package var identityValue: Identity.Value { .integer(self) }
}

extension String: IdentityValue {
  package var identityValue: Identity.Value { .text(self) }
}

extension Float: IdentityValue {
  package var identityValue: Identity.Value { .number(Identity.decimal(description)) }
}

extension Double: IdentityValue {
  package var identityValue: Identity.Value { .number(Identity.decimal(description)) }
}

extension Identity: IdentityValue {
  package var identityValue: Value { .part(self) }
}

extension Array: IdentityValue where Element: IdentityValue {
  package var identityValue: Identity.Value { .list(map(\.identityValue)) }
}

extension Identity {
  /// A floating-point number by the shortest decimal that reads back as it, the same for a `Float` and
  /// a `Double` that were written alike: an integer that does not end in zero, `e`, a power of ten.
  /// `1e-5`, `1702e-3`, `-35e1`; zero is `0e0`, and what is not finite stays as it is spelled.
  ///
  /// - Parameter description: of a `Float` or `Double`.
  static func decimal(_ description: String) -> String {
    let isNegative = description.first == "-"
    let parts = description.drop { $0 == "-" }.split(separator: "e")
    let (mantissa, power) = (parts[0], parts.count > 1 ? Int(parts[1]) : 0)
    guard let power, mantissa.first?.isNumber == true else { return description }
    let places = mantissa.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = places.count > 1 ? places[1] : ""
    var digits = Array((places[0] + fraction).utf8)
    var exponent = power - fraction.utf8.count
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    let number =
      significant.isEmpty ? "0e0" : "\(String(decoding: significant, as: UTF8.self))e\(exponent)"
    return isNegative ? "-" + number : number
  }
}
