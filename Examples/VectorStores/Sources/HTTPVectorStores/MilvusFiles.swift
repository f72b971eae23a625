import Foundation
import VectorStores

extension MilvusVectorStore {
  /// Writes records as files that Milvus imports in bulk, rows in JSON, as pymilvus's `LocalBulkWriter` does.
  ///
  /// The files go into the bucket of the Milvus server, and a request of its REST interface has it read them:
  ///
  ///     POST /v2/vectordb/jobs/import/create
  ///     {"collectionName": "photos", "files": [["1.json"], ["2.json"]]}
  ///
  /// A file is there whole or not at all, so what was interrupted is simply done again.
  ///
  /// - Parameters:
  ///   - batches: some hundreds or thousands of records each; each id once in all.
  ///   - schema: of the collection that they are for, which ``init(_:name:schema:token:search:)`` makes.
  ///   - folder: is made if it is not there; gets `1.json`, `2.json` and so on.
  ///   - fileSize: in bytes, about which a file ends.
  /// - Returns: the files, in order.
  /// - Throws: ``VectorStoreError`` for a record that does not fit; errors of the file system; what the sequence throws.
  public static func write(
    _ batches: some AsyncSequence<[VectorRecord], any Error> & Sendable, schema: VectorSchema,
    to folder: URL, fileSize: Int = 128 << 20
  ) async throws -> [URL] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var files: [URL] = []
    var file: RowFile?
    for try await batch in batches {
      for record in batch {
        try schema.check(record)
        let open = try file ?? RowFile(folder.appending(path: "\(files.count + 1).json"))
        file = open
        try open.write(row(record, schema))
        if open.size >= fileSize {
          files.append(try open.close())
          file = nil
        }
      }
    }
    if let file { files.append(try file.close()) }
    return files
  }
}

/// `{"rows":[…]}`, under another name until it is whole.
private final class RowFile {
  private let url: URL
  private let partial: URL
  private let handle: FileHandle
  private var buffer = Array("{\"rows\":[".utf8)
  /// What has been written, in bytes.
  private(set) var size = 0
  private var isEmpty = true

  init(_ url: URL) throws {
    self.url = url
    partial = url.appendingPathExtension("part")
    try Data().write(to: partial)
    handle = try FileHandle(forWritingTo: partial)
  }

  func write(_ row: JSONValue) throws {
    if !isEmpty { buffer.append(UInt8(ascii: ",")) }
    isEmpty = false
    buffer.append(UInt8(ascii: "\n"))
    row.write(to: &buffer)
    if buffer.count >= 1 << 20 { try flush() }
  }

  private func flush() throws {
    try handle.write(contentsOf: buffer)
    size += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  func close() throws -> URL {
    buffer += "\n]}\n".utf8
    try flush()
    try handle.close()
    guard rename(partial.path, url.path) == 0 else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.path])
    }
    return url
  }
}
