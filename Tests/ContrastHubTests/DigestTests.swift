import Testing

@testable import ContrastHub

/// The examples of FIPS 180-4 and of NIST's collection, and lengths around a block, from Python's hashlib.
@Suite("Message digests") struct DigestTests {
  private func digest(
    _ algorithm: MessageDigest.Algorithm, _ bytes: [UInt8], part: Int = .max
  ) -> String {
    var digest = MessageDigest(algorithm)
    var rest = bytes[...]
    while !rest.isEmpty {
      digest.update(Array(rest.prefix(part)))
      rest = rest.dropFirst(part)
    }
    return digest.finish()
  }

  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
    // git hash-object of "hello\n"
    ("blob 6\0hello\n", "ce013625030ba8dba906f756967f9e9ca394464a"),
  ])
  func sha1(text: String, expected: String) {
    #expect(digest(.sha1, Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func sha256(text: String, expected: String) {
    #expect(digest(.sha256, Array(text.utf8)) == expected)
  }

  /// The bytes 0, 1, 2 … of 0 to 299 bytes, all digests hashed once more.
  @Test func everyLengthAroundABlock() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0) }
    for (algorithm, expected) in [
      (MessageDigest.Algorithm.sha1, "2151351e6e264577b45a0151873982785f816f8c"),
      (.sha256, "ff4223406fc6473b721b409cbe70bbeabc0c8d0d0f55c370497cc0c25606895f"),
    ] {
      for part in [1, 7, 63, 64, 65, 1000] {
        var all = MessageDigest(algorithm)
        for count in 0..<300 {
          all.update(Array(digest(algorithm, Array(bytes[..<count]), part: part).utf8))
        }
        #expect(all.finish() == expected, "parts of \(part)")
      }
    }
  }

  @Test func aMillionLetters() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(digest(.sha1, bytes, part: 4096) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
    #expect(
      digest(.sha256, bytes, part: 4096)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}
