/// Text of JSON values, for the headers and manifests this package writes.
package enum JSONText {
  /// `text` as a JSON string, quotes included.
  package static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// An object with string values, keys sorted.
  package static func object(_ members: [String: String]) -> String {
    let text = members.sorted { $0.key < $1.key }.map { "\(string($0.key)):\(string($0.value))" }
    return "{" + text.joined(separator: ",") + "}"
  }

  /// Any value, with members and elements on lines of their own, as Python's `indent=2` writes it.
  package static func value(_ value: JSONValue, indentation: String = "") -> String {
    let inner = indentation + "  "
    func lines(_ open: String, _ parts: [String], _ close: String) -> String {
      parts.isEmpty
        ? open + close
        : "\(open)\n\(inner)\(parts.joined(separator: ",\n\(inner)"))\n\(indentation)\(close)"
    }
    switch value {
    case .null: return "null"
    case .bool(let flag): return String(flag)
    case .number(let text): return text
    case .string(let text): return string(text)
    case .array(let values):
      return lines("[", values.map { self.value($0, indentation: inner) }, "]")
    case .object(let object):
      let members = object.members.map {
        "\(string($0.key)): \(self.value($0.value, indentation: inner))"
      }
      return lines("{", members, "}")
    }
  }
}
