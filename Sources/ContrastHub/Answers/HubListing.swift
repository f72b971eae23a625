import ContrastFiles

/// All files of a repository at a commit, sorted by their paths.
package struct HubListing: Sendable, Equatable {
  package let files: [HubFile]

  static let fileLimit = 1_000_000
  static let pageLimit = 10_000

  /// - Throws: `FileError` where two files have one path.
  package init(_ files: [HubFile], source: String) throws {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    for (file, next) in zip(self.files, self.files.dropFirst())
    where file.path.utf8.elementsEqual(next.path.utf8) {
      throw FileError.invalidValue(file: source, key: file.path, reason: "stands twice")
    }
  }

  // MARK: Answers of the Hub

  /// The commit that the answer of `/api/models/<id>/revision/<revision>` names.
  ///
  /// - Parameter source: for messages.
  /// - Throws: `FileError`.
  package static func commit(_ answer: [UInt8], source: String) throws -> String {
    let node = JSONNode(try JSONValue(answer, file: source), file: source)
    guard let sha = node["sha"] else { throw node.failure("must have 'sha'") }
    return try sha.hash(digits: 40)
  }

  /// The files of one page of `/api/models/<id>/tree/<commit>`.
  ///
  /// - Throws: `FileError`, ``HubError/unsafeFileName(repository:name:)``.
  package static func page(_ answer: [UInt8], repository: String, source: String) throws
    -> [HubFile]
  {
    try JSONNode(try JSONValue(answer, file: source), file: source).elements()
      .compactMap { entry in
        guard try entry.string("type") == "file" else { return nil }
        guard let oid = entry["oid"] else { throw entry.failure("must have 'oid'") }
        let large = entry["lfs"]
        if let large, large["oid"] == nil { throw large.failure("must have 'oid'") }
        return try HubFile(
          path: entry.string("path"), size: (large ?? entry).int("size"), blobID: oid,
          sha256: large?["oid"], xetHash: entry["xetHash"], repository: repository)
      }
  }

  /// The address of the next page in a header `Link: <address>; rel="next"`.
  package static func nextPage(_ link: String?) -> String? {
    guard let match = link?.firstMatch(of: /<([^<>]*)>\s*;\s*rel="?next"?/) else { return nil }
    return String(match.1)
  }

  // MARK: The file in the cache

  /// What a file `trees/<commit>.json` of the cache holds.
  ///
  /// - Returns: nil for a version of the format that is not known.
  /// - Throws: `FileError`, ``HubError/unsafeFileName(repository:name:)``.
  package init?(stored bytes: [UInt8], repository: String, source: String) throws {
    let node = JSONNode(try JSONValue(bytes, file: source), file: source)
    guard try node.int("format_version") == Self.formatVersion else { return nil }
    let files = try node.object("files").members().map { path, entry in
      guard let blobID = entry["blob_id"] else { throw entry.failure("must have 'blob_id'") }
      return try HubFile(
        path: path, size: entry["lfs_size"]?.int() ?? entry.int("size"), blobID: blobID,
        sha256: entry["lfs_sha256"], xetHash: entry["xet_hash"], repository: repository)
    }
    try self.init(files, source: source)
  }

  private static let formatVersion = 1

  /// The text of such a file.
  package var stored: String {
    var entries = JSONObject()
    for file in files {
      var entry = JSONObject()
      entry.set("size", .number("\(file.size)"))
      entry.set("blob_id", .string(file.blobID))
      if case .sha256(let hash) = file.checksum {
        entry.set("lfs_sha256", .string(hash))
        entry.set("lfs_size", .number("\(file.size)"))
      }
      if let hash = file.xetHash { entry.set("xet_hash", .string(hash)) }
      entries.set(file.path, .object(entry))
    }
    return JSONText.value(
      .object(["format_version": .number("\(Self.formatVersion)"), "files": .object(entries)]))
  }

  /// The file at a path.
  subscript(path: String) -> HubFile? {
    files.first { $0.path.utf8.elementsEqual(path.utf8) }
  }
}
