import Crypto
import CryptoExtras
import Foundation

/// The password of a library, as scrypt makes it unreadable (RFC 7914).
///
/// 2^15 rounds of blocks of 1 kB, three times, are what OWASP's password storage cheat sheet asks for at 32 MiB of
/// memory. One password is checked at a time.
public struct Password: Sendable {
  /// Of a password, in bytes.
  public static let lengths = 8...1024

  /// In the folder of the library, readable for its owner only.
  static let fileName = "password"

  private static let (rounds, blockSize, parallelism) = (1 << 15, 8, 3)
  private static let kind = "scrypt-15-8-3"

  private let salt: [UInt8]
  private let key: [UInt8]

  /// - Throws: ``AccessError/passwordLength``.
  init(_ password: String) throws {
    guard Self.lengths.contains(password.utf8.count) else { throw AccessError.passwordLength }
    var generator = SystemRandomNumberGenerator()
    salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    key = try Self.key(of: password, salt: salt)
  }

  /// Reads what ``save(in:)`` wrote.
  ///
  /// - Parameter folder: of the library.
  /// - Returns: nil where there is none.
  /// - Throws: ``AccessError/damagedPassword(file:)``.
  public init?(in folder: URL) throws {
    let file = folder.appending(path: Self.fileName)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let parts = (try? String(contentsOf: file, encoding: .utf8))?
      .split(whereSeparator: \.isWhitespace).map(String.init)
    guard let parts, parts.count == 3, parts[0] == Self.kind,
      let salt = Data(base64Encoded: parts[1]), salt.count == 16,
      let key = Data(base64Encoded: parts[2]), key.count == 32
    else { throw AccessError.damagedPassword(file: file.path) }
    self.salt = Array(salt)
    self.key = Array(key)
  }

  /// Sets the password of a library. Servers that run go on with the old one.
  ///
  /// - Parameters:
  ///   - password: of ``lengths``.
  ///   - folder: of the library.
  /// - Throws: ``AccessError``.
  public static func set(_ password: String, in folder: URL) throws {
    let password = try Password(password)
    let file = folder.appending(path: fileName)
    let text = [
      kind, Data(password.salt).base64EncodedString(), Data(password.key).base64EncodedString(),
    ]
    .joined(separator: " ")
    let temporary = folder.appending(path: ".\(fileName)-\(UUID().uuidString)")
    let isWritten = FileManager.default.createFile(
      atPath: temporary.path, contents: Data("\(text)\n".utf8),
      attributes: [.posixPermissions: 0o600])
    guard isWritten, rename(temporary.path, file.path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(temporary.path)
      throw AccessError.notWritable(file: file.path, reason: reason)
    }
  }

  /// Takes some tenths of a second, whatever the password.
  func matches(_ password: String) -> Bool {
    guard let other = try? Self.key(of: password, salt: salt) else { return false }
    return Secret.areEqual(other, key)
  }

  private static func key(of password: String, salt: [UInt8]) throws -> [UInt8] {
    try KDF.Scrypt.deriveKey(
      from: Array(password.utf8), salt: salt, outputByteCount: 32, rounds: rounds,
      blockSize: blockSize, parallelism: parallelism
    ).withUnsafeBytes { Array($0) }
  }
}

/// What can go wrong with passwords and addresses, and what to do about it.
public enum AccessError: Error, Equatable, CustomStringConvertible, LocalizedError {
  case passwordLength
  case damagedPassword(file: String)
  case notWritable(file: String, reason: String)
  case noPassword(address: String)

  public var description: String {
    switch self {
    case .passwordLength:
      "a password has \(Password.lengths.lowerBound) to \(Password.lengths.upperBound) bytes; choose another"
    case .damagedPassword(let file):
      "\(file): not a password that this version wrote; set it again with 'photo-search password'"
    case .notWritable(let file, let reason):
      "\(file): cannot be written (\(reason)); check the folder"
    case .noPassword(let address):
      "other machines can reach \(address), and the library has no password; set one with "
        + "'photo-search password'"
    }
  }

  public var errorDescription: String? { description }
}

/// Random bits that somebody must know.
enum Secret {
  /// 256 random bits in hexadecimal digits.
  static func new() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// In a time that does not depend on where they differ.
  static func areEqual(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
    a.count == b.count && zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
