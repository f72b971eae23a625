import ContrastFiles
import ContrastTensor

/// What must be kept to go on with a training to the bit: named tensors and integers.
///
/// A checkpoint holds it as it is; `write(path:)` makes a safetensors file of it alone.
package struct TrainingState: Sendable {
  /// Float32.
  package var tensors: [String: Tensor]
  package var integers: [String: Int]

  package init(tensors: [String: Tensor] = [:], integers: [String: Int] = [:]) {
    self.tensors = tensors
    self.integers = integers
  }

  /// Writes a safetensors file with the integers as decimals in its metadata. The file appears whole or
  /// not at all.
  ///
  /// - Throws: `FileError`.
  package func write(path: String) throws {
    let names = tensors.keys.sorted()
    var writer = try SafetensorsWriter(
      path: path, tensors: names.map { .init($0, .float32, tensors[$0]!.shape) },
      metadata: integers.mapValues { String($0) })
    for name in names {
      precondition(tensors[name]!.elementType == .float32)
      try tensors[name]!.withUnsafeBytes { try writer.write($0) }
    }
    try writer.commit()
  }

  /// Reads what ``write(path:)`` wrote. The tensors lie in the mapped file.
  ///
  /// - Throws: `FileError`; ``TrainingError/notAState(file:key:)`` for another kind of safetensors file.
  package init(path: String) throws {
    let file = try SafetensorsFile(path: path)
    self.init()
    for (name, entry) in file.entries {
      guard entry.elementType == .float32 else {
        throw TrainingError.notAState(file: path, key: name)
      }
      tensors[name] = Tensor(entry, of: file).float32()
    }
    for (name, text) in file.metadata {
      guard let integer = Int(text) else { throw TrainingError.notAState(file: path, key: name) }
      integers[name] = integer
    }
  }
}
