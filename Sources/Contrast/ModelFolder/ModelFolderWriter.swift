import ContrastFiles
import ContrastTensor
import Foundation

/// The files of a model folder that is being written: weights, configurations, and what is copied.
package struct ModelFolderWriter {
  private let folder: URL
  /// The name of the file with the weights.
  private let name: String
  private let tensors: [SafetensorsHeader.Declaration]
  /// Where the tensors come from, in any element type.
  private let tensor: (SafetensorsHeader.Declaration) throws -> Tensor
  /// Files that are copied.
  private let copies: [URL]
  /// Files that are written anew.
  private let texts: [String: String]

  /// - Parameters:
  ///   - folder: is made if it is not there.
  ///   - name: of the file with the weights.
  ///   - tensors: in the types that they are written in.
  ///   - tensor: gives one of them, in its shape and any floating-point type.
  ///   - copies: files that are copied.
  ///   - texts: files that are written anew, by their names.
  package init(
    folder: URL, name: String = "model.safetensors", tensors: [SafetensorsHeader.Declaration],
    tensor: @escaping (SafetensorsHeader.Declaration) throws -> Tensor, copies: [URL],
    texts: [String: String]
  ) {
    self.folder = folder
    self.name = name
    self.tensors = tensors
    self.tensor = tensor
    self.copies = copies
    self.texts = texts
  }

  /// Weights in memory, which are written as `model.safetensors` in float32.
  ///
  /// - Parameters:
  ///   - folder: is made if it is not there.
  ///   - tensors: by their names.
  ///   - copies: files that are copied.
  ///   - texts: files that are written anew, by their names.
  package init(
    folder: URL, tensors: [String: Tensor], copies: [URL], texts: [String: String]
  ) {
    self.init(
      folder: folder,
      tensors: tensors.keys.sorted().map { .init($0, .float32, tensors[$0]!.shape) },
      tensor: { tensors[$0.name]! }, copies: copies, texts: texts)
  }

  /// The size of the weights.
  package var byteCount: Int {
    tensors.reduce(0) { $0 + ($1.elementType.byteCount(shape: $1.shape) ?? 0) }
  }

  /// Writes the files. Tensor by tensor goes through memory.
  ///
  /// - Parameter written: called with the numbers of bytes of weights.
  /// - Throws: `FileError`, ``ModelConversionError/outOfRange(key:elementType:)``, what the tensors throw.
  package func write(_ written: (Int) -> Void = { _ in }) throws {
    try Self.write(to: folder, copies: copies, texts: texts)
    var writer = try SafetensorsWriter(
      path: folder.appending(path: name).path, tensors: tensors, metadata: ["format": "pt"])
    for declaration in tensors {
      try tensor(declaration).write(as: declaration.elementType, key: declaration.name) {
        try $0.withUnsafeBytes { try writer.write($0) }
        written($0.count)
      }
    }
    try writer.commit()
  }

  /// Writes files beside weights.
  ///
  /// - Parameters:
  ///   - folder: is made if it is not there.
  ///   - copies: files that are copied.
  ///   - texts: files that are written anew, by their names.
  /// - Throws: `FileError`.
  package static func write(to folder: URL, copies: [URL], texts: [String: String]) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw FileError.system(
        file: folder.path, operation: "create", reason: error.localizedDescription)
    }
    for file in copies {
      let copied = try MappedFile(path: file.path)
      var copy = try AtomicFileWriter(path: folder.appending(path: file.lastPathComponent).path)
      try withExtendedLifetime(copied) { try copy.write(copied.bytes) }
      try copy.commit()
    }
    for (name, text) in texts {
      var file = try AtomicFileWriter(path: folder.appending(path: name).path)
      try file.write(text)
      try file.commit()
    }
  }

  /// Makes a folder that appears whole or not at all.
  ///
  /// - Parameters:
  ///   - destination: where nothing stands yet.
  ///   - body: fills a folder of another name.
  /// - Throws: ``ModelConversionError/destinationExists(path:)``, `FileError`, what `body` throws.
  package static func makeFolder(at destination: URL, _ body: (URL) throws -> Void) throws {
    guard !FileManager.default.fileExists(atPath: destination.path) else {
      throw ModelConversionError.destinationExists(path: destination.path)
    }
    let temporary = destination.deletingLastPathComponent().appending(
      path: "\(destination.lastPathComponent).partial-\(UInt32.random(in: .min ... .max))")
    defer { try? FileManager.default.removeItem(at: temporary) }
    try body(temporary)
    guard rename(temporary.path, destination.path) == 0 else {
      throw FileError.system(
        file: destination.path, operation: "write", reason: String(cString: strerror(errno)))
    }
  }

  /// Those of the files that a folder has.
  static func existing(_ names: [String], in folder: URL) -> [URL] {
    names.map { folder.appending(path: $0) }.filter { FileBytes.exists($0.path) }
  }

  /// A configuration as it is written. transformers loads weights in the type that stands in it.
  package static func text(
    _ configuration: JSONValue, _ precision: ModelConversion.Precision
  ) -> String {
    guard case .object(var object) = configuration else {
      preconditionFailure("a configuration that was read is an object")
    }
    for key in ["torch_dtype", "dtype"] where object[key] != nil {
      object.set(key, .string(precision.rawValue))
    }
    return JSONText.value(.object(object)) + "\n"
  }
}

extension Tensor {
  /// The bytes in another element type, part by part.
  fileprivate func write(
    as type: ElementType, key: String, _ write: ([UInt8]) throws -> Void
  ) throws {
    let part = 1 << 20
    let flat = reshaped([count])
    for start in stride(from: 0, to: count, by: part) {
      let values = flat.slice(start..<min(start + part, count)).float32().elements
      let bytes = type.bytes(converting: values)
      if type == .float16, !values.allSatisfy({ abs($0) < 65520 }) {
        throw ModelConversionError.outOfRange(key: key, elementType: type)
      }
      try write(bytes)
    }
  }
}
