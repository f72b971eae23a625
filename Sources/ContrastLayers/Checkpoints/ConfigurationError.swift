import ContrastFiles
import ContrastRuntime
import ContrastTensor

/// A configuration that asks for something this package does not have.
///
/// What is merely missing or of the wrong type is a `FileError.invalidValue(file:key:reason:)`.
public struct UnsupportedConfiguration: ContrastError, DetailedError, Equatable {
  public let file: String
  public let key: String
  public let value: String
  /// What is supported instead.
  package let supported: String

  package init(file: String, key: String, value: String, supported: String) {
    self.file = file
    self.key = key
    self.value = value
    self.supported = supported
  }

  package var errorDetails: ErrorDetails {
    ErrorDetails(
      code: "configuration.unsupported", file: file, key: key,
      message: "\(file): '\(key)' is '\(value)', which is not supported; supported: \(supported)")
  }
}

extension JSONNode {
  /// The error that refuses this value by name.
  package func unsupported(supported: String) -> UnsupportedConfiguration {
    let text: String =
      switch value {
      case .string(let text): text
      case .number(let text): text
      case .bool(let flag): String(flag)
      case .null: "null"
      case .array: "[…]"
      case .object: "{…}"
      }
    return UnsupportedConfiguration(file: file, key: key, value: text, supported: supported)
  }

  /// Throws if the object has `name` with a value other than one of `allowed` (as text).
  package func refuse(_ name: String, unless allowed: [String]) throws {
    guard let node = self[name] else { return }
    let refusal = node.unsupported(supported: allowed.joined(separator: ", "))
    guard allowed.contains(refusal.value) else { throw refusal }
  }

  /// A positive integer, no larger than any model has, so that products of them cannot overflow.
  package func size(_ name: String, default value: Int? = nil) throws -> Int {
    guard let node = self[name] else {
      guard let value else { return try int(name) }
      return value
    }
    let number = try node.int()
    guard (1...1 << 24).contains(number) else {
      throw node.failure("must be between 1 and \(1 << 24), not \(number)")
    }
    return number
  }

  /// A number of layers. No model comes near the limit, and what is made for each layer before its
  /// weights are looked for stays small.
  package func layerCount(_ name: String, default value: Int) throws -> Int {
    let count = try size(name, default: value)
    guard count <= 4096 else {
      throw (self[name] ?? self).failure("must be at most 4096, not \(count)")
    }
    return count
  }

  /// The object `name`, or an empty one where it is missing.
  package func section(_ name: String) throws -> JSONNode {
    guard isObject else { throw failure("must be an object") }
    if let node = self[name] {
      guard node.isObject else { throw node.failure("must be an object") }
      return node
    }
    return JSONNode(.object(JSONObject()), file: file, key: key.isEmpty ? name : "\(key).\(name)")
  }

  /// An activation by the name Hugging Face's configurations use.
  package func activation(_ name: String, default value: Activation) throws -> Activation {
    guard let node = self[name] else { return value }
    switch try node.string() {
    case "quick_gelu": return .quickGELU
    case "gelu": return .gelu
    case "gelu_pytorch_tanh", "gelu_new": return .geluTanh
    case "silu", "swish": return .silu
    case "relu": return .relu
    default:
      throw node.unsupported(
        supported: "quick_gelu, gelu, gelu_pytorch_tanh, gelu_new, silu, relu")
    }
  }
}
