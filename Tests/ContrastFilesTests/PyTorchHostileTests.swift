import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

/// Files that lie. Nothing may be executed, no memory taken on a file's word, nothing read outside.
@Suite("Hostile PyTorch files")
struct PyTorchHostileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("a.pt") }

  @discardableResult
  private func open(_ bytes: [UInt8]) throws -> PyTorchFile {
    try Data(bytes).write(to: URL(filePath: path))
    return try PyTorchFile(path: path)
  }

  private func open(pickle: [UInt8]) throws -> PyTorchFile {
    try open(PyTorchBytes.file(pickle: pickle))
  }

  /// The error names the file and contains `reason`.
  private func refuses(
    _ bytes: [UInt8], _ reason: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: FileError.self, sourceLocation: sourceLocation) { try open(bytes) }
    let text = error.map { "\($0)" } ?? ""
    #expect(
      text.contains(path) && text.contains(reason), "\(text.suffix(200))",
      sourceLocation: sourceLocation)
  }

  private func refuses(
    pickle: [UInt8], _ reason: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    refuses(PyTorchBytes.file(pickle: pickle), reason, sourceLocation: sourceLocation)
  }

  @Test("The archives of these tests are read when they are valid")
  func valid() throws {
    let file = try open(pickle: PyTorchBytes.tensor())
    #expect(file.entries["a"]?.shape == [4])
    #expect(file.bytes(of: file.entries["a"]!).count == 16)
    let views = [([2, 2], [2, 1]), ([2, 2], [1, 2]), ([4, 1], [1, 99]), ([0, 9], [9, 1])]
    for (shape, strides) in views {
      let file = try open(pickle: PyTorchBytes.tensor(shape: shape, strides: strides))
      #expect(file.entries["a"]?.shape == shape)
    }
  }

  @Test("A call is refused by the name of the function, in all forms of a call")
  func calls() throws {
    let forms: [(inout PyTorchBytes.PickleText) -> Void] = [
      {
        $0.global("os", "system")
        $0.string("true")
        $0.bytes.append(0x85)
        $0.opcode("R")
      },
      {
        $0.string("os")
        $0.string("system")
        $0.bytes.append(0x93)
        $0.opcodes("(")
        $0.string("true")
        $0.opcodes("tR")
      },
      {
        $0.opcodes("(")
        $0.string("true")
        $0.opcodes("ios\nsystem\n")
      },
      {
        $0.opcodes("(")
        $0.global("os", "system")
        $0.string("true")
        $0.opcode("o")
      },
    ]
    for form in forms {
      let pickle = PyTorchBytes.pickle {
        $0.opcode("}")
        $0.string("a")
        form(&$0)
        $0.opcode("s")
      }
      refuses(pickle: pickle, "'os.system'")
    }
    for name in ["eval", "exec", "getattr", "__import__"] {
      let pickle = PyTorchBytes.pickle {
        $0.global("builtins", name)
        $0.opcodes(")R")
      }
      refuses(pickle: pickle, "'builtins.\(name)'")
    }
  }

  @Test("An instance of an unknown class beside the tensors is left alone")
  func instances() throws {
    let pickle = PyTorchBytes.pickle {
      $0.opcode("}")
      $0.string("options")
      $0.global("some.module", "Options")
      $0.opcode(")")
      $0.bytes.append(0x81)
      $0.opcode("}")
      $0.string("lr")
      $0.int(1)
      $0.opcodes("sbs")
      $0.string("a")
      $0.tensor()
      $0.opcode("s")
    }
    #expect(try open(pickle: pickle).names == ["a"])
  }

  @Test("Where the tensors of a checkpoint are looked for")
  func places() throws {
    // Each path is a chain of keys from the root to a tensor, or to several.
    for (paths, expected) in [
      (["state_dict/a", "optimizer/b"], ["a"]), (["model/a", "ema/b"], ["a"]),
      (["module/a", "model/b"], ["b"]), (["model/x/a", "module/b"], ["b"]),
      (["vision/a", "text/b"], ["text.b", "vision.a"]),
      // Tensors loose at the root: most of it and more than in the dict, or beside the dict.
      (["a", "state_dict/b"], ["b"]), (["a", "b", "state_dict/c"], ["a", "b", "state_dict.c"]),
      (["rng", "cuda", "state_dict/a,b"], ["a", "b"]),
      (["mean", "model/x,y", "ema/z"], ["x", "y"]),
      (["a", "b", "c", "model/x,y"], ["a", "b", "c", "model.x", "model.y"]),
      (["a", "b", "model/x", "optimizer/y", "scaler/z"], ["x"]),
      (["a", "state_dict/x/b", "module/c"], ["c"]), (["a", "model/x/b"], ["a", "model.x.b"]),
      (["module.a", "module.b"], ["a", "b"]), (["module.a", "b"], ["b", "module.a"]),
      (["state_dict/module.a", "c/b"], ["a"]), (["module.", "module.a"], ["module.", "module.a"]),
    ] as [([String], [String])] {
      let pickle = PyTorchBytes.pickle {
        $0.opcode("}")
        for path in paths {
          let keys = path.split(separator: "/")
          for key in keys.dropLast() {
            $0.string(String(key))
            $0.opcode("}")
          }
          for (number, name) in keys.last!.split(separator: ",").enumerated() {
            if number > 0 { $0.opcode("s") }
            $0.string(String(name))
            $0.tensor()
          }
          for _ in keys { $0.opcode("s") }
        }
      }
      #expect(try open(pickle: pickle).names == expected)
    }
    let twice = PyTorchBytes.pickle {
      $0.opcode("}")
      for _ in 0..<2 {
        $0.string("a")
        $0.tensor()
        $0.opcode("s")
      }
    }
    refuses(pickle: twice, "two tensors are named 'a'")
  }

  @Test("Tensors that leave their storage are refused, with their name")
  func tensors() {
    for pickle in [
      PyTorchBytes.tensor(shape: [5]), PyTorchBytes.tensor(offset: 1),
      PyTorchBytes.tensor(offset: -1), PyTorchBytes.tensor(offset: .max),
      PyTorchBytes.tensor(shape: [2, 2], strides: [3, 1]),
      PyTorchBytes.tensor(shape: [2, 2], strides: [1]),
      PyTorchBytes.tensor(shape: [-4]), PyTorchBytes.tensor(strides: [-1]),
      PyTorchBytes.tensor(shape: [.max]), PyTorchBytes.tensor(shape: [2], strides: [.max]),
      PyTorchBytes.tensor(shape: [1 << 32, 1 << 32], strides: [0, 0]),
      PyTorchBytes.tensor(shape: [3, 3], strides: [.max / 2, .max / 2]),
      PyTorchBytes.tensor(elements: 5), PyTorchBytes.tensor(elements: -1),
      PyTorchBytes.tensor(elements: .max), PyTorchBytes.tensor(storage: "DoubleStorage"),
      PyTorchBytes.tensor(key: "1"), PyTorchBytes.tensor(key: "../data.pkl"),
      PyTorchBytes.tensor(key: String(repeating: "0", count: 2000)),
      PyTorchBytes.tensor(storage: "OddStorage"),
      PyTorchBytes.tensor(elements: 0, shape: [], strides: []),
      PyTorchBytes.tensor(shape: [1 << 30, 4], strides: [0, 1]),
      PyTorchBytes.tensor(
        shape: [Int](repeating: 1, count: 65), strides: [Int](repeating: 1, count: 65)),
    ] {
      refuses(pickle: pickle, "'a'")
    }
  }

  @Test("Structures that share or contain themselves take bounded time", .timeLimit(.minutes(1)))
  func growth() {
    // A dict of two references to a dict of two references to …: 2⁶⁰ names.
    let laughs = PyTorchBytes.pickle {
      $0.opcode("}")
      $0.string("a")
      $0.tensor()
      $0.opcode("s")
      for level in 0..<60 {
        $0.put(level)
        $0.opcode("}")
        for key in ["x", "y"] {
          $0.string(key)
          $0.get(level)
          $0.opcode("s")
        }
      }
    }
    refuses(pickle: laughs, "the names are too long")
    let circle = PyTorchBytes.pickle {
      $0.opcode("}")
      $0.put(0)
      $0.string("a")
      $0.get(0)
      $0.opcode("s")
    }
    refuses(pickle: circle, "nested more than")
    // A long key again and again.
    let names = PyTorchBytes.pickle {
      $0.opcode("}")
      $0.string("a")
      $0.tensor()
      $0.opcode("s")
      $0.put(0)
      $0.string(String(repeating: "k", count: 1 << 20))
      $0.put(1)
      $0.opcodes("0}")
      $0.get(1)
      $0.get(0)
      $0.opcode("s")
      $0.put(2)
      $0.opcode("}")
      for index in 0..<1000 {
        $0.int(index)
        $0.get(2)
        $0.opcode("s")
      }
    }
    refuses(pickle: names, "the names are too long")
    // Dicts made from one shared list that is long and has no pairs.
    let lists = PyTorchBytes.pickle {
      $0.opcode("]")
      $0.put(0)
      $0.opcode("(")
      for _ in 0..<20_000 { $0.opcode("N") }
      $0.opcodes("e0}")
      for index in 0..<10_000 {
        $0.int(index)
        $0.global("collections", "OrderedDict")
        $0.get(0)
        $0.bytes.append(0x85)
        $0.opcodes("Rs")
      }
    }
    refuses(pickle: lists, "more than")
    // Calls that share one long tuple of arguments, each added to.
    let arguments = PyTorchBytes.pickle {
      $0.opcode("(")
      for _ in 0..<200_000 { $0.opcode("N") }
      $0.opcode("t")
      $0.put(0)
      for _ in 0..<100_000 {
        $0.global("torch", "Size")
        $0.get(0)
        $0.opcodes("RNa")
      }
    }
    refuses(pickle: arguments, "no dict of tensors")
    // Tensors that share one long dict of flags, and one long shape.
    for isShape in [false, true] {
      let shared = PyTorchBytes.pickle {
        $0.opcodes(isShape ? "(" : "}(")
        for _ in 0..<200_000 { $0.int(1) }
        $0.opcode(isShape ? "t" : "u")
        $0.put(0)
        $0.opcode("}")
        for index in 0..<20_000 {
          $0.int(index)
          $0.global("torch._utils", "_rebuild_tensor_v2")
          $0.opcodes("(NN")
          if isShape { $0.get(0) } else { $0.opcode("N") }
          $0.opcodes("NNN")
          if isShape { $0.opcode("N") } else { $0.get(0) }
          $0.opcodes("tRs")
        }
      }
      refuses(pickle: shared, "'0'")
    }
    let deep = PyTorchBytes.pickle {
      for _ in 0..<1_000_000 { $0.opcode("]") }
      for _ in 1..<1_000_000 { $0.opcode("a") }
    }
    refuses(pickle: deep, "no dict of tensors")
    refuses(
      pickle: PyTorchBytes.pickle { $0.bytes += [UInt8](repeating: 0x4E, count: 5_000_000) },
      "operations")
  }

  @Test("A pickle with broken operations is refused")
  func operations() {
    let broken: [[UInt8]] = [
      [], [0x80], [0x80, 6, 0x2E], Array(".".utf8), Array("0.".utf8), Array("t.".utf8),
      Array("a.".utf8), Array("Na.".utf8), Array("NNa.".utf8), Array("]s.".utf8),
      Array("(N}u.".utf8), Array("}(Nu.".utf8), Array("(Nd.".utf8), Array("R.".utf8),
      Array("NNR.".utf8), Array("N)R.".utf8), Array("h\u{1}.".utf8), Array("q\u{1}.".utf8),
      Array("cos\nsystem".utf8), Array("NQ.N".utf8), Array("N.N".utf8), Array("P1\n.".utf8),
      Array("I1".utf8), Array("Ix\n.".utf8), Array("Fx\n.".utf8), Array("X\u{FF}".utf8),
      [0x8B, 0xFF, 0xFF, 0xFF, 0x7F, 0x2E], [0x8D] + [UInt8](repeating: 0xFF, count: 8) + [0x2E],
      [0x95] + [UInt8](repeating: 0xFF, count: 8) + [0x2E], [0x82, 1, 0x2E], [0x97, 0x2E],
      [0x58, 1, 0, 0, 0, 0xFF, 0x2E], [0x81, 0x2E], [0x93, 0x2E], Array("(0".utf8),
      Array("g-1\n.".utf8), Array("(b.".utf8), Array("Nb.".utf8), Array("NNb.".utf8),
    ]
    for pickle in broken {
      #expect(throws: FileError.self, "\(pickle)") { try open(pickle: pickle) }
    }
  }

  @Test("Archives that lie about their entries are refused")
  func archives() throws {
    let pickle = PyTorchBytes.tensor()
    let data = [UInt8](repeating: 0, count: 16)
    let entries = [("x/data.pkl", pickle), ("x/data/0", data)]
    #expect(try open(PyTorchBytes.zip(entries)).names == ["a"])

    refuses(PyTorchBytes.zip(entries + [("x/data/0", data)]), "two entries")
    refuses(PyTorchBytes.zip(entries, method: 8), "compressed")
    refuses(PyTorchBytes.zip(entries, flags: 1), "encrypted")
    refuses(PyTorchBytes.zip(entries + [("y/data.pkl", pickle)]), "data.pkl")
    refuses(PyTorchBytes.zip([("x/data/0", data)]), "data.pkl")
    refuses(PyTorchBytes.zip(entries + [("x/byteorder", Array("big".utf8))]), "big-endian")
    #expect(
      try open(PyTorchBytes.zip(entries + [("x/byteorder", Array("little".utf8))])).names == ["a"])
    refuses([], "end record")
    refuses(Array("PK".utf8), "end record")

    // Fields of the second entry of the directory, which starts behind the first and its name.
    let second = 46 + "x/data.pkl".utf8.count
    for (field, value, reason) in [
      (42, 0, "another name"), (42, 1, "no header"), (42, 0x7FFF_FFFF, "no header"),
      (42, 0xFFFF_FFFF, "ZIP64"), (20, 17, "two sizes"), (24, 0xFFFF_FFFF, "ZIP64"),
      (0, 0, "damaged"), (28, 9, "damaged"), (28, 7, "another name"), (32, 60000, "damaged"),
    ] {
      let bytes = PyTorchBytes.zip(entries) { directory in
        let count = field == 28 || field == 32 ? 2 : 4
        directory.replaceSubrange(
          second + field..<second + field + count,
          with: PyTorchBytes.PickleText.littleEndian(value, count))
      }
      refuses(bytes, reason)
    }
    // The first entry grows over the second.
    refuses(
      PyTorchBytes.zip(entries) { directory in
        let size = PyTorchBytes.PickleText.littleEndian(pickle.count + 1, 4)
        directory.replaceSubrange(20..<28, with: size + size)
      }, "overlaps")
  }

  @Test("A file cut off anywhere is refused")
  func truncation() throws {
    let whole = try FileBytes.read(
      path: SharedData.fixtures.appending(path: "pytorch/flat.pt").path, limit: 1 << 20)
    for count in 0..<whole.count {
      #expect(throws: FileError.self) { try open(Array(whole.prefix(count))) }
    }
    let pickle = PyTorchBytes.tensor()
    for count in 0..<pickle.count {
      #expect(throws: FileError.self) { try open(pickle: Array(pickle.prefix(count))) }
    }
  }

  @Test(
    "A damaged file is refused or read within its bounds",
    arguments: ["flat", "views", "nested4", "script_buffers", "zip64"])
  func damage(_ name: String) throws {
    let whole = try FileBytes.read(
      path: SharedData.fixtures.appending(path: "pytorch/\(name).pt").path, limit: 1 << 20)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] ^=
          1 << UInt8.random(in: 0..<8, using: &generator)
      }
      guard let file = try? open(bytes) else { continue }
      for entry in file.entries.values {
        #expect(entry.range.upperBound <= bytes.count)
        var copy = [UInt8](
          repeating: 0, count: entry.elementType.byteCount(shape: entry.shape) ?? 0)
        copy.withUnsafeMutableBytes { file.copy(of: entry, into: $0) }
      }
    }
  }
}
