import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

/// Files that torch wrote, against the same tensors in safetensors files.
@Suite("PyTorch files")
struct PyTorchTests {
  private static func fixture(_ name: String) -> String {
    SharedData.fixtures.appending(path: "pytorch/\(name)").path
  }

  /// Every tensor of the reference is found, of the same type and shape, to the byte.
  private func check(_ path: String, against reference: String) throws {
    let file = try PyTorchFile(path: path)
    let expected = try SafetensorsFile(path: reference)
    #expect(file.names == expected.names.sorted())
    for (name, entry) in file.entries {
      guard let other = expected.entries[name] else { continue }
      #expect(entry.elementType == other.elementType && entry.shape == other.shape, "\(name)")
      let bytes = expected.bytes(of: other)
      var copy = [UInt8](repeating: 0xAA, count: bytes.count)
      copy.withUnsafeMutableBytes { file.copy(of: entry, into: $0) }
      #expect(copy.elementsEqual(bytes), "\(name)")
      if entry.isContiguous { #expect(file.bytes(of: entry).elementsEqual(bytes), "\(name)") }
    }
  }

  @Test(
    "The tensors are those that torch reads",
    arguments: [
      "flat", "protocol1", "protocol3", "protocol4", "protocol5", "zip64", "nested2", "nested4",
      "loose", "types", "views", "tree", "script_buffers", "script_integers", "traced",
    ])
  func fixtures(_ name: String) throws {
    try check(Self.fixture("\(name).pt"), against: Self.fixture("\(name).safetensors"))
  }

  @Test(
    "Checkpoints in the training repository's names, flat and nested", .shared("reference/cases"),
    arguments: ["tiny", "odd"])
  func reference(_ size: String) throws {
    let folder = SharedData.path("reference/cases/\(size)/llm2clip_pt") + "/"
    for name in ["LLM2CLIP-EVA02.pt", "epoch_3.pt"] {
      try check(folder + name, against: folder + "LLM2CLIP-EVA02.safetensors")
    }
    let scalars = try PyTorchFile(path: folder + "epoch_3.pt").scalars
    #expect(scalars == ["epoch": .int(3), "name": .string("run")])
  }

  @Test("Values beside the tensors are read, and objects of other classes left alone")
  func scalars() throws {
    for name in ["nested2.pt", "nested4.pt", "loose.pt"] {
      let file = try PyTorchFile(path: Self.fixture(name))
      #expect(
        file.scalars == [
          "epoch": .int(3), "name": .string("run"), "best": .double(0.5), "done": .bool(false),
          "large": .int(1 << 40), "negative": .int(-(1 << 33)),
        ])
      #expect(!file.isTorchScript)
    }
  }

  @Test("The three integers of OpenAI's archives are read, as tensors or as attributes")
  func integers() throws {
    for (name, areTensors) in [("script_buffers", true), ("script_integers", false)] {
      let file = try PyTorchFile(path: Self.fixture("\(name).pt"))
      #expect(file.isTorchScript)
      for (key, value) in ["input_resolution": 8, "context_length": 5, "vocab_size": 7] {
        #expect(file.scalars[key] == .int(value))
        #expect((file.entries[key] != nil) == areTensors)
      }
      #expect(file.entries["visual.conv1.weight"]?.shape == [4, 3, 2, 2])
      #expect(file.entries["visual.resblocks.1.c_fc.bias"]?.shape == [4])
    }
  }

  @Test("Tensors share the bytes that they share in the file")
  func sharing() throws {
    let file = try PyTorchFile(path: Self.fixture("views.pt"))
    let base = file.entries["base"]!
    #expect(file.entries["same"] == base)
    #expect(base.range.lowerBound % 64 == 0)
    for name in ["row", "rows", "columns", "transposed", "steps", "element", "expanded"] {
      let range = file.entries[name]!.range
      #expect(
        base.range.lowerBound <= range.lowerBound && range.upperBound <= base.range.upperBound)
    }
    let contiguous = Set(file.entries.filter { $0.value.isContiguous }.keys)
    #expect(
      contiguous == [
        "base", "same", "row", "rows", "scalar", "element", "empty", "empty_rows", "parameter",
        "tagged",
      ])
  }

  @Test(
    "What is not read is refused by name",
    arguments: [
      ("legacy", "before 1.6"), ("whole_model", "torch.nn.modules.container.Sequential"),
      ("one_tensor", "one tensor"), ("quantized", "_rebuild_qtensor"),
      ("sparse", "_rebuild_sparse_tensor"), ("conjugated", "conjugated"),
      ("expanded", "repeats elements"), ("complex128", "ComplexDoubleStorage"),
    ])
  func refused(_ name: String, _ reason: String) throws {
    let path = Self.fixture("\(name).pt")
    let error = #expect(throws: FileError.self) { try PyTorchFile(path: path) }
    guard case .unsupportedContent(path, let text)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(text.contains(reason))
  }

  @Test("Files are told from safetensors by their content")
  func recognition() throws {
    for (name, expected) in [
      ("flat.pt", true), ("legacy.pt", true), ("traced.pt", true), ("flat.safetensors", false),
    ] {
      let file = try MappedFile(path: Self.fixture(name))
      withExtendedLifetime(file) { #expect(PyTorchFile.recognizes(file.bytes) == expected) }
    }
    // A safetensors header whose length happens to be spelled like the signature of ZIP.
    for (bytes, expected) in [
      ([], false), (Array("PK".utf8), false),
      (Array("PK\u{3}\u{4}\0\0\0\0{}".utf8), false), (Array("PK\u{3}\u{4}\0\0\0\0\0\0".utf8), true),
    ] as [([UInt8], Bool)] {
      bytes.withUnsafeBytes { #expect(PyTorchFile.recognizes($0) == expected) }
    }
  }
}
