import Contrast
import ContrastLayers
import ContrastTestSupport
import Foundation
import Testing

/// Every tensor of a model, damaged in every way that the format allows: the folder is refused, at the
/// latest when the text tower is read, and the error names the file and the tensor.
@Suite("Model folders with one damaged tensor")
struct DamagedWeightsTests {
  private func error(
    from copy: ModelCopy, _ name: String, reading: Bool = false,
    _ edit: (inout StoredTensor) -> Void
  ) async throws -> CheckpointError? {
    let file = try FileManager.default.contentsOfDirectory(atPath: copy.url.path)
      .first { $0.hasSuffix(".safetensors") }!
    let original = try SafetensorsBytes.read(copy.path(file))
    defer { try? copy.editTensors(file) { $0 = original } }
    try copy.editTensors(file) { edit(&$0[$0.firstIndex { $0.name == name }!]) }
    let error = await #expect(throws: CheckpointError.self, "\(name)") {
      let model = try await DualEncoder(directory: copy.url, options: .init(threads: 1))
      if reading { try await model.prepare() }
    }
    let text = error.map { "\($0)" } ?? ""
    #expect(text.contains(copy.path(file)) && text.contains(name), "\(name): \(text)")
    return error
  }

  private func names(_ folder: String) throws -> [String] {
    let folder = TinyModels.folder(folder)
    let file = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .first { $0.hasSuffix(".safetensors") && $0 != "expected.safetensors" }!
    return try SafetensorsBytes.read(folder.appending(path: file).path)
      .filter { !$0.name.hasSuffix("position_ids") && !$0.name.hasSuffix("attn_mask") }.map(\.name)
  }

  @Test(
    "Each tensor, renamed, misshaped, of another type, with a NaN", arguments: ["clip", "openclip"])
  func each(_ model: String) async throws {
    let copy = try ModelCopy(of: model)
    for name in try names(model) {
      var error = try await error(from: copy, name) { $0.name = "other." + name }
      guard case .missingTensor(_, name, _)? = error else {
        Issue.record("\(name): \(String(describing: error))")
        continue
      }
      error = try await self.error(from: copy, name) {
        $0.shape.insert(2, at: 0)
        $0.bytes += $0.bytes
      }
      guard case .shapeMismatch(_, name, _, _)? = error else {
        Issue.record("\(name): \(String(describing: error))")
        continue
      }
      error = try await self.error(from: copy, name) { $0.elementType = .int32 }
      guard case .elementType(_, name, .int32)? = error else {
        Issue.record("\(name): \(String(describing: error))")
        continue
      }
      error = try await self.error(from: copy, name, reading: true) { tensor in
        tensor.bytes.replaceSubrange(
          tensor.bytes.count - 4..<tensor.bytes.count, with: [0, 0, 0xC0, 0x7F])
      }
      guard case .notFinite(_, name)? = error else {
        Issue.record("\(name): \(String(describing: error))")
        continue
      }
    }
  }

  @Test("A file cut short is named")
  func truncated() async throws {
    let copy = try ModelCopy(of: "clip")
    let file = copy.path("model.safetensors")
    let whole = try Data(contentsOf: URL(filePath: file))
    for count in [0, 7, 8, 100, whole.count / 2, whole.count - 1] {
      try whole.prefix(count).write(to: URL(filePath: file))
      let error = await #expect(throws: FileError.self) {
        try await DualEncoder(directory: copy.url)
      }
      #expect("\(error!)".contains(file))
    }
  }
}
