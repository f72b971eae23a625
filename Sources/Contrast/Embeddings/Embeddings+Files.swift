import ContrastFiles
import ContrastTensor
import Foundation

extension Embeddings {
  /// The name of the tensor in a safetensors file.
  static let tensorName = "embeddings"

  /// Saves the vectors as float32 `[count, width]`, as `.safetensors` (one tensor, `embeddings`) or
  /// `.npy` by the extension of `url`. Rows of several vectors are `[count, vectorsPerItem, width]`, in `.safetensors`
  /// only. The file appears whole or not at all.
  ///
  /// - Parameters:
  ///   - url: the file.
  ///   - metadata: free-form strings for the header; safetensors only.
  /// - Throws: `FileError`, ``EmbeddingsError/unknownFormat(file:)``.
  public func save(to url: URL, metadata: [String: String] = [:]) throws {
    var writer = try EmbeddingsWriter(
      to: url, width: width, vectorsPerItem: vectorsPerItem, count: count, metadata: metadata)
    try writer.append(self)
    try writer.finish()
  }

  /// Reads what ``save(to:metadata:)`` writes, or any float32 array `[count, width]` in a `.npy`
  /// file or under the name `embeddings` (or alone) in a safetensors file. Rows that are not
  /// normalised are normalised.
  ///
  /// - Throws: `FileError`, ``EmbeddingsError``.
  public init(contentsOf url: URL) throws {
    switch url.pathExtension {
    case "npy":
      let array = try NumpyFile.read(path: url.path)
      guard array.columns > 0 else {
        throw EmbeddingsError.notEmbeddings(file: url.path, reason: "the rows are empty")
      }
      try self.init(normalizing: array.values, width: array.columns)
    case "safetensors":
      let file = try SafetensorsFile(path: url.path)
      let name = file.names.count == 1 ? file.names[0] : Self.tensorName
      guard let entry = file.entries[name] else {
        throw EmbeddingsError.notEmbeddings(
          file: url.path, reason: "no tensor '\(Self.tensorName)' among \(file.names.count)")
      }
      let tensor = Tensor(entry, of: file)
      let shape = tensor.shape
      // Rows of one vector are written with two dimensions.
      guard shape.count == 2 || shape.count == 3 && shape[1] > 1, tensor.width > 0,
        tensor.isFloatingPoint
      else {
        throw EmbeddingsError.notEmbeddings(
          file: url.path, reason: "'\(name)' is \(entry.elementType.rawValue) \(entry.shape)")
      }
      let vectors = try Embeddings(
        normalizing: tensor.float32().elements, width: tensor.width)
      self.init(
        normalized: vectors.values, width: vectors.width,
        vectorsPerItem: shape.count == 3 ? shape[1] : 1)
    default: throw EmbeddingsError.unknownFormat(file: url.path)
    }
  }
}

/// Writes embeddings to a file batch by batch, so that millions need no memory.
///
///     var writer = try EmbeddingsWriter(to: url, width: model.width)
///     for try await batch in model.batches(images: urls) { try writer.append(batch.embeddings) }
///     try writer.finish()
public struct EmbeddingsWriter: ~Copyable {
  private var output: AtomicFileWriter
  private let width: Int
  private let vectorsPerItem: Int
  private let header: @Sendable (_ rows: Int) -> [UInt8]
  private var rows = 0

  /// - Parameters:
  ///   - url: ends in `.safetensors` or `.npy`.
  ///   - width: of the vectors.
  ///   - vectorsPerItem: of a row.
  ///   - count: the number of rows, if known; used only to size the header.
  ///   - metadata: free-form strings for the header; safetensors only.
  /// - Throws: `FileError`, ``EmbeddingsError/unknownFormat(file:)``.
  public init(
    to url: URL, width: Int, vectorsPerItem: Int = 1, count: Int = 0,
    metadata: [String: String] = [:]
  ) throws {
    let header = try Self.header(for: url, [vectorsPerItem, width], metadata: metadata)
    var output = try AtomicFileWriter(path: url.path)
    try output.write(header(count))
    self.output = output
    self.width = width
    self.vectorsPerItem = vectorsPerItem
    self.header = header
  }

  /// The header of the format that the name asks for, as a function of the number of rows. Its
  /// length is the same for any number, so it can be corrected at the end.
  private static func header(
    for url: URL, _ row: [Int], metadata: [String: String]
  ) throws -> @Sendable (_ rows: Int) -> [UInt8] {
    switch url.pathExtension {
    case "npy":
      guard row[0] == 1 else {
        throw EmbeddingsError.notEmbeddings(
          file: url.path, reason: "rows of \(row[0]) vectors are written as .safetensors only")
      }
      return { NumpyFile.header(rows: $0, columns: row[1]) }
    case "safetensors":
      let shape = row[0] == 1 ? [row[1]] : row
      return {
        SafetensorsHeader.bytes(
          [.init(Embeddings.tensorName, .float32, [$0] + shape)], metadata: metadata, padding: 64)
      }
    default: throw EmbeddingsError.unknownFormat(file: url.path)
    }
  }

  /// Appends rows.
  ///
  /// - Throws: `FileError`.
  public mutating func append(_ embeddings: Embeddings) throws {
    precondition(embeddings.width == width, "widths \(width) and \(embeddings.width)")
    precondition(
      embeddings.vectorsPerItem == vectorsPerItem,
      "\(vectorsPerItem) and \(embeddings.vectorsPerItem) vectors a row")
    try embeddings.values.withUnsafeBytes { try output.write($0) }
    rows += embeddings.count
  }

  /// Completes the file and gives it its name.
  ///
  /// - Throws: `FileError`.
  public consuming func finish() throws {
    try output.rewrite(header(rows), at: 0)
    try output.commit()
  }
}
