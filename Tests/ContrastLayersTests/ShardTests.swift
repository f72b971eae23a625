import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@Suite("Checkpoints in several shards")
struct ShardTests {
  private let folder: TemporaryFolder
  private var index: String { folder.path("model.safetensors.index.json") }

  init() throws {
    folder = try TemporaryFolder()
    try write([StoredTensor("a", [2], [1, 2]), StoredTensor("b", [1], [3])], to: "1.safetensors")
    try write([StoredTensor("c", [1], [4])], to: "2.safetensors")
  }

  private func write(_ tensors: [StoredTensor], to name: String) throws {
    try Data(SafetensorsBytes.file(tensors)).write(to: folder.url.appending(path: name))
  }

  private func open(_ map: String) throws -> Checkpoint {
    try Data(#"{"metadata":{"total_size":16},"weight_map":\#(map)}"#.utf8)
      .write(to: URL(filePath: index))
    return try Checkpoint(directory: folder.url)
  }

  private func shardError(_ map: String) throws -> (shard: String, reason: String)? {
    let error = #expect(throws: CheckpointError.self) { try open(map) }
    guard case .shard(index, let shard, let reason)? = error else { return nil }
    return (shard, reason)
  }

  @Test("The tensors of all shards are found")
  func whole() throws {
    let checkpoint = try open(
      #"{"a":"1.safetensors","b":"1.safetensors","c":"2.safetensors"}"#)
    #expect(checkpoint.names == ["a", "b", "c"])
    #expect(checkpoint.byteCount == 16)
    #expect(try checkpoint.weights.parameter("c", shape: [1]).elements == [4])
  }

  @Test("A missing shard is named, with its index")
  func missingShard() throws {
    let error = try shardError(
      #"{"a":"1.safetensors","b":"1.safetensors","c":"3.safetensors"}"#)
    #expect(error?.shard == "3.safetensors" && error?.reason == "is missing")
  }

  @Test("A tensor that its shard does not have is named")
  func missingTensor() throws {
    let error = try shardError(
      #"{"a":"1.safetensors","b":"1.safetensors","c":"1.safetensors"}"#)
    #expect(error?.shard == "1.safetensors" && error?.reason.contains("'c'") == true)
  }

  @Test("A tensor that the index does not name is named")
  func extraTensor() throws {
    let error = try shardError(#"{"a":"1.safetensors","c":"2.safetensors"}"#)
    #expect(error?.shard == "1.safetensors" && error?.reason.contains("'b'") == true)
  }

  @Test(
    "A shard outside the folder is not opened",
    arguments: ["../1.safetensors", "/etc/passwd", "sub/1.safetensors", "..", "", "..\\\\1", "./1"])
  func traversal(_ name: String) throws {
    let error = try shardError(#"{"a":"\#(name)"}"#)
    #expect(error?.reason == "is not a file name")
  }

  @Test("A shard that is a folder, damaged, or an index of the wrong form is refused")
  func damaged() throws {
    #expect(throws: (any Error).self) { try open(#"{"a":"."}"#) }
    try Data("short".utf8).write(to: folder.url.appending(path: "bad.safetensors"))
    #expect(throws: FileError.self) { try open(#"{"a":"bad.safetensors"}"#) }
    #expect(throws: FileError.self) { try open(#"{"a":1}"#) }
    #expect(throws: FileError.self) { try open("[]") }
    #expect(throws: FileError.self) { try open(#"{"a":"1.safetensors","a":"1.safetensors"}"#) }
  }

  @Test("A single file goes before an index; a folder without either names what was looked for")
  func choice() throws {
    _ = try open(#"{"a":"1.safetensors","b":"1.safetensors","c":"2.safetensors"}"#)
    try write([StoredTensor("single", [1], [1])], to: "model.safetensors")
    #expect(try Checkpoint(directory: folder.url).names == ["single"])
    let empty = try TemporaryFolder()
    #expect(
      throws: CheckpointError.notFound(
        directory: empty.url.path,
        lookedFor: [
          "model.safetensors", "model.safetensors.index.json", "pytorch_model.bin",
          "pytorch_model.bin.index.json",
        ])
    ) { try Checkpoint(directory: empty.url) }
  }

  @Test("Opening reads the headers only", .timeLimit(.minutes(1)))
  func lazy() throws {
    // A hole of a quarter of a terabyte.
    let bytes = 1 << 38
    let header = #"{"a":{"dtype":"BF16","shape":[\#(bytes / 2)],"data_offsets":[0,\#(bytes)]}}"#
    let file = SafetensorsBytes.file(header: header, data: [])
    try Data(file).write(to: folder.url.appending(path: "1.safetensors"))
    #expect(truncate(folder.path("1.safetensors"), off_t(file.count + bytes)) == 0)
    let checkpoint = try open(#"{"a":"1.safetensors","c":"2.safetensors"}"#)
    #expect(checkpoint.byteCount == bytes + 4)
    #expect(checkpoint.tensor("a")?.shape == [bytes / 2])
  }
}
