import ContrastFiles
import Foundation

/// PyTorch archives put together by hand, valid or not.
enum PyTorchBytes {
  /// A pickle of protocol 2 from parts.
  struct PickleText {
    var bytes: [UInt8] = [0x80, 2]

    mutating func opcode(_ character: Unicode.Scalar) { bytes.append(UInt8(character.value)) }
    mutating func opcodes(_ text: String) { bytes += Array(text.utf8) }

    mutating func string(_ text: String) {
      opcode("X")
      bytes += Self.littleEndian(text.utf8.count, 4) + Array(text.utf8)
    }

    mutating func int(_ value: Int) {
      bytes += [0x8A, 8] + Self.littleEndian(value, 8)
    }

    mutating func ints(_ values: [Int]) {
      opcode("(")
      values.forEach { int($0) }
      opcode("t")
    }

    mutating func global(_ module: String, _ name: String) {
      opcodes("c\(module)\n\(name)\n")
    }

    mutating func put(_ index: Int) {
      opcode("r")
      bytes += Self.littleEndian(index, 4)
    }

    mutating func get(_ index: Int) {
      opcode("j")
      bytes += Self.littleEndian(index, 4)
    }

    /// What `torch._utils._rebuild_tensor_v2` is called with.
    mutating func tensor(
      storage: String = "FloatStorage", key: String = "0", elements: Int = 4, offset: Int = 0,
      shape: [Int] = [4], strides: [Int] = [1]
    ) {
      global("torch._utils", "_rebuild_tensor_v2")
      opcodes("((")
      string("storage")
      global("torch", storage)
      string(key)
      string("cpu")
      int(elements)
      opcodes("tQ")
      int(offset)
      ints(shape)
      ints(strides)
      bytes.append(0x89)
      opcodes("NtR")
    }

    static func littleEndian(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
  }

  /// A pickle of a dict with one tensor `a`.
  static func tensor(
    storage: String = "FloatStorage", key: String = "0", elements: Int = 4, offset: Int = 0,
    shape: [Int] = [4], strides: [Int] = [1]
  ) -> [UInt8] {
    pickle {
      $0.opcode("}")
      $0.string("a")
      $0.tensor(
        storage: storage, key: key, elements: elements, offset: offset, shape: shape,
        strides: strides)
      $0.opcode("s")
    }
  }

  static func pickle(_ build: (inout PickleText) -> Void) -> [UInt8] {
    var text = PickleText()
    build(&text)
    text.opcode(".")
    return text.bytes
  }

  /// An archive with this pickle and one storage of float32 0, 1, 2, 3.
  static func file(pickle: [UInt8]) -> [UInt8] {
    zip([
      ("archive/data.pkl", pickle),
      ("archive/data/0", [Float(0), 1, 2, 3].withUnsafeBytes { Array($0) }),
    ])
  }

  /// A ZIP archive of stored entries. `edit` may change the directory before it is appended.
  static func zip(
    _ entries: [(name: String, data: [UInt8])], method: Int = 0, flags: Int = 0,
    edit: (inout [UInt8]) -> Void = { _ in }
  ) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] { PickleText.littleEndian(value, count) }
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, data) in entries {
      let sizes = number(data.count, 4) + number(data.count, 4)
      let common =
        number(flags, 2) + number(method, 2) + number(0, 8) + sizes + number(name.utf8.count, 2)
      directory += number(0x0201_4B50, 4) + number(0x14_0014, 4) + common + number(0, 12)
      directory += number(bytes.count, 4) + Array(name.utf8)
      bytes += number(0x0403_4B50, 4) + number(20, 2) + common + number(0, 2)
      bytes += Array(name.utf8) + data
    }
    edit(&directory)
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(entries.count, 2) + number(entries.count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
    return bytes + directory + end
  }
}
