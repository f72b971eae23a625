import Foundation

/// Writes to standard error as is.
public func writeError(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

/// A value as JSON: readable, keys in order.
public func jsonText(_ value: some Encodable, pretty: Bool = true) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
