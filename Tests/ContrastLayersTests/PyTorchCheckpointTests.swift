import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@Suite("Checkpoints that torch wrote")
struct PyTorchCheckpointTests {
  private static func fixture(_ name: String) -> URL {
    SharedData.fixtures.appending(path: "pytorch/\(name)")
  }

  private func elements(_ checkpoint: Checkpoint, _ key: String) throws -> [Float] {
    let shape = try #require(checkpoint.tensor(key)).shape
    return try checkpoint.weights.parameter(key, shape: shape).elements
  }

  @Test(
    "A PyTorch file and a safetensors file are the same checkpoint",
    arguments: ["flat", "nested4", "views", "script_buffers"])
  func same(_ name: String) throws {
    let torch = try Checkpoint(file: Self.fixture("\(name).pt"))
    let other = try Checkpoint(file: Self.fixture("\(name).safetensors"))
    #expect(torch.names == other.names && torch.byteCount == other.byteCount)
    #expect(torch.fingerprint == other.fingerprint)
    for name in other.names where other.tensor(name)!.isFloatingPoint {
      #expect(try elements(torch, name) == elements(other, name), "\(name)")
    }
    try torch.requireAllUsed { !other.tensor($0)!.isFloatingPoint }
  }

  @Test("A layer of a file with storages in other tensors' names computes the same")
  func layer() throws {
    let x = Tensor([1, 2, 3, -1, 0.5, 0.25], shape: [2, 3])
    let results = try ["flat.pt", "flat.safetensors"].map { name in
      let weights = try Checkpoint(file: Self.fixture(name)).weights
      return try Linear(weights["fc"], inputs: 3, outputs: 4)(x, Run(threads: 1)).elements
    }
    #expect(results[0] == results[1])
  }

  @Test("A folder's pytorch_model.bin is opened, after model.safetensors")
  func directory() throws {
    let folder = try TemporaryFolder()
    func copy(_ source: String, _ name: String) throws {
      try FileManager.default.copyItem(
        at: Self.fixture(source), to: folder.url.appending(path: name))
    }
    try copy("tree.pt", "pytorch_model.bin")
    #expect(try Checkpoint(directory: folder.url).names.first == "text.a")
    try copy("flat.safetensors", "model.safetensors")
    #expect(try Checkpoint(directory: folder.url).names.first == "fc.bias")
  }

  @Test("The shards of an index may be PyTorch files")
  func shards() throws {
    let folder = try TemporaryFolder()
    for (source, name) in [("flat.pt", "1.bin"), ("tree.pt", "2.bin")] {
      try FileManager.default.copyItem(
        at: Self.fixture(source), to: folder.url.appending(path: name))
    }
    let index = folder.url.appending(path: "pytorch_model.bin.index.json")
    var members = try Checkpoint(file: Self.fixture("flat.pt")).names.map {
      "\"\($0)\":\"1.bin\""
    }
    members += try Checkpoint(file: Self.fixture("tree.pt")).names.map {
      "\"\($0)\":\"2.bin\""
    }
    func write(_ members: [String]) throws {
      try Data("{\"weight_map\":{\(members.joined(separator: ","))}}".utf8).write(to: index)
    }
    try write(members)
    let checkpoint = try Checkpoint(directory: folder.url)
    #expect(checkpoint.names.count == members.count)
    #expect(checkpoint.tensor("text.a")?.shape == [6])
    try write(members.dropLast())
    #expect(throws: CheckpointError.self) { try Checkpoint(directory: folder.url) }
  }

  @Test("A folder's file that asks for a call is refused with its path and the function's name")
  func calls() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pytorch_model.bin")
    var bytes = try Data(contentsOf: Self.fixture("flat.pt"))
    // Of the same length, so that the archive stays whole.
    bytes.replace(Data("torch._utils".utf8), with: Data("posix.system".utf8))
    try bytes.write(to: URL(filePath: path))
    let error = #expect(throws: FileError.self) { try Checkpoint(directory: folder.url) }
    guard case .unsupportedContent(path, let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("'posix.system._rebuild_tensor_v2'"))
  }
}
