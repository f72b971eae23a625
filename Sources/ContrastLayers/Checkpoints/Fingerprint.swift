import ContrastFiles
import ContrastTensor

/// A short text that tells two models, recipes or files apart.
///
/// Configurations take part by their `Identity`, tensors by samples of their bytes.
/// `Documentation/Identity.md` says what goes into which fingerprint.
///
/// Not a cryptographic hash: it guards against mistakes, such as querying an index with another
/// model, not against forgery.
package struct Fingerprint: Sendable {
  // Two FNV-1a hashes with different starting points.
  private var first: UInt64 = 0xcbf2_9ce4_8422_2325
  private var second: UInt64 = 0x9ae1_6a3b_2f90_404f

  package init() {}

  /// The fingerprint of a whole model by its identity.
  package init(of identity: Identity) { combine(identity.text) }

  package mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
      second = (second ^ UInt64(byte)) &* 0x100_0000_01b3
      second ^= second >> 29
    }
  }

  package mutating func combine(_ text: String) {
    combine(text.utf8)
    combine(CollectionOfOne(0xFF))
  }

  /// Adds a tensor by its name, type and shape, and samples spread over its bytes.
  ///
  /// Reading all of a large file would take longer than loading it; any training step changes
  /// nearly every number, so samples are enough to tell two models apart.
  ///
  /// - Parameters:
  ///   - tensor: contiguous.
  ///   - name: tells it from others of the same content.
  package mutating func combine(_ tensor: Tensor, name: String) {
    let shape = tensor.shape.map { "\($0)" }.joined(separator: ", ")
    combine("\(name) \(tensor.storedForm) [\(shape)]")
    tensor.withSampledBytes { bytes in
      let samples = 16
      for i in 0..<samples {
        let start = bytes.count * i / samples
        combine(bytes[start..<min(start + 32, bytes.count)])
      }
    }
  }

  /// 32 hexadecimal digits.
  package var text: String {
    [first, second].map { word in
      let hex = String(word, radix: 16)
      return String(repeating: "0", count: 16 - hex.count) + hex
    }.joined()
  }
}

extension Checkpoint {
  /// A fingerprint of the tensors: names, types, shapes, and samples of the bytes of each.
  package var fingerprint: String {
    knownFingerprint.withLock { known in
      let text = known ?? Self.fingerprint(of: tensors)
      known = text
      return text
    }
  }

  static func fingerprint(of tensors: [String: Tensor]) -> String {
    var result = Fingerprint()
    for (name, tensor) in tensors.sorted(by: { $0.key < $1.key }) {
      result.combine(tensor, name: name)
    }
    return result.text
  }
}
