import ContrastFiles

/// Whether a value satisfies a schema, read straight from the schema: written for the tests, and knowing only the
/// keywords that outputs are held to.
struct SchemaChecker {
  let root: JSONNode

  func accepts(_ value: JSONValue, _ schema: JSONNode? = nil) -> Bool {
    let schema = schema ?? root
    guard case .object(let object) = schema.value else { return false }
    if let reference = try? schema["$ref"]?.string() {
      var node = root
      for part in reference.split(separator: "/").dropFirst() { node = node[String(part)]! }
      return accepts(value, node)
    }
    if let branches = try? schema["anyOf"]?.elements() {
      return branches.contains { accepts(value, $0) }
    }
    if let branches = try? schema["oneOf"]?.elements() {
      return branches.count { accepts(value, $0) } == 1
    }
    if let constant = object["const"] { return text(value) == text(constant) }
    if let values = try? schema["enum"]?.elements() {
      guard values.contains(where: { text($0.value) == text(value) }) else { return false }
    }
    guard let type = schema["type"] else { return true }
    let names = type.isString ? [try! type.string()] : try! type.elements().map { try! $0.string() }
    return names.contains { isOfType(value, $0, schema) }
  }

  private func text(_ value: JSONValue) -> String { JSONText.value(value) }

  private func isOfType(_ value: JSONValue, _ type: String, _ schema: JSONNode) -> Bool {
    func bounds(_ minimum: String, _ maximum: String) -> ClosedRange<Int> {
      ((try? schema.int(minimum, default: 0)) ?? 0)...((try? schema.int(maximum, default: .max))
        ?? .max)
    }
    switch (value, type) {
    case (.null, "null"), (.bool, "boolean"): return true
    case (.number(let text), "number"): return Double(text)?.isFinite == true
    case (.number(let text), "integer"): return Int(text) != nil
    case (.string(let text), "string"):
      return bounds("minLength", "maxLength").contains(text.unicodeScalars.count)
    case (.array(let values), "array"):
      return bounds("minItems", "maxItems").contains(values.count)
        && (schema["items"].map { items in values.allSatisfy { accepts($0, items) } } ?? true)
    case (.object(let object), "object"):
      let properties = (try? schema["properties"]?.members()) ?? []
      let required = (try? schema["required"]?.elements().map { try $0.string() }) ?? []
      let names = object.members.map(\.key)
      return required.allSatisfy { object[$0] != nil }
        && names == properties.map(\.name).filter { object[$0] != nil }
        && properties.allSatisfy { name, node in object[name].map { accepts($0, node) } ?? true }
    default: return false
    }
  }
}
