import ContrastFiles

/// A file of a repository as the Hub lists it.
package struct HubFile: Sendable, Equatable {
  /// What the content must hash to.
  package enum Checksum: Sendable, Equatable {
    /// Of the content: large files, which are not in git itself.
    case sha256(String)
    /// Of a header of git's and the content.
    case git(String)

    /// The name of the content in the cache, which is the hash.
    var etag: String {
      switch self {
      case .sha256(let text), .git(let text): text
      }
    }

    /// The digest before the first byte of a content.
    func digest(size: Int) -> MessageDigest {
      switch self {
      case .sha256: return MessageDigest(.sha256)
      case .git:
        var digest = MessageDigest(.sha1)
        digest.update(Array("blob \(size)\0".utf8))
        return digest
      }
    }
  }

  /// The place in the repository, with `/` between folders.
  package let path: String
  package let size: Int
  package let checksum: Checksum
  /// Git's name of the entry: for large files of the small text that stands for them.
  package let blobID: String
  /// What `huggingface_hub` keeps for its other way to fetch.
  package let xetHash: String?

  package var etag: String { checksum.etag }
  /// The part of the path before the last `/`, empty for files of the top folder.
  var folder: Substring { slash.map { path[..<$0] } ?? "" }
  /// The part of the path behind the last `/`.
  var name: Substring { slash.map { path[path.utf8.index(after: $0)...] } ?? path[...] }
  /// The parts of the path.
  var parts: [String] { path.utf8.split(separator: Self.separator).map { String(Substring($0)) } }

  private static let separator = UInt8(ascii: "/")
  // Of bytes: a '/' with an accent is one character.
  private var slash: String.Index? { path.utf8.lastIndex(of: Self.separator) }
}

// MARK: - What names and hashes may be

extension HubFile {
  /// No file of the Hub is as large.
  private static let sizeLimit = 1 << 50

  /// - Throws: `FileError` for a size or hash that cannot be one; ``HubError/unsafeFileName(repository:name:)``.
  init(
    path: String, size: Int, blobID: JSONNode, sha256: JSONNode?, xetHash: JSONNode?,
    repository: String
  ) throws {
    guard Self.isSafe(path) else {
      throw HubError.unsafeFileName(repository: repository, name: String(path.prefix(300)))
    }
    guard (0...Self.sizeLimit).contains(size) else {
      throw blobID.failure("belongs to a file of \(size) bytes")
    }
    self.path = path
    self.size = size
    self.blobID = try blobID.hash(digits: 40)
    checksum =
      if let sha256 { .sha256(try sha256.hash(digits: 64)) } else { .git(self.blobID) }
    self.xetHash = try xetHash?.hash(digits: 64)
  }

  /// Whether a path leads to a file below the folder that it starts from, on any system.
  package static func isSafe(_ path: String) -> Bool {
    guard (1...1024).contains(path.utf8.count),
      !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
    else { return false }
    let parts = path.utf8.split(separator: separator, omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      let name = String(Substring(part))
      return (1...255).contains(name.utf8.count) && name != "." && name != ".."
        && !name.utf8.contains(UInt8(ascii: "\\")) && !name.isDriveLetter
    }
  }
}

extension String {
  /// `C:` at the beginning, which starts elsewhere on Windows.
  fileprivate var isDriveLetter: Bool {
    let start = Array(utf8.prefix(2))
    guard start.count == 2, start[1] == UInt8(ascii: ":") else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20)
  }
}

extension JSONNode {
  /// The value as a hash in lower-case hexadecimal digits, which may become a file name.
  func hash(digits: Int) throws(FileError) -> String {
    let text = try string()
    guard text.isHash(digits: digits) else {
      throw failure("must be \(digits) lower-case hexadecimal digits")
    }
    return text
  }
}

extension String {
  func isHash(digits: Int) -> Bool {
    utf8.count == digits
      && utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}
