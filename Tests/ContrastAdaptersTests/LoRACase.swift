import ContrastAdapters
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

/// One adapter of the reference generator's `lora` case.
///
/// Its golden also has the hidden states of the whole decoder; the tests of ContrastText compare them.
struct LoRACase: Sendable, CustomTestStringConvertible {
  let root: URL
  let name: String
  var folder: URL { root.appending(path: name) }
  var testDescription: String { root.pathComponents.suffix(2).joined(separator: "/") + "/" + name }

  static let names = ["plain", "rslora", "pattern", "dora", "modules_to_save", "some_layers"]

  static let fixture = SharedData.fixtures.appending(path: "cases/lora")

  static let all: [LoRACase] = SharedData.cases(["lora"]).flatMap { root in
    names.map { LoRACase(root: root, name: $0) }
  }

  static func fixture(_ name: String) -> LoRACase { LoRACase(root: fixture, name: name) }

  func adapter() throws -> PEFTAdapter { try PEFTAdapter(directory: folder) }

  func base(threads: Int = 1) throws -> Checkpoint {
    try Checkpoint(file: root.appending(path: "base/model.safetensors"), threads: threads)
  }

  func golden() throws -> Golden { try Golden(folder.appending(path: "expected.safetensors")) }
}

/// All linear layers of a decoder by their paths, as a tower would build them.
func linears(_ checkpoint: Checkpoint, adapters: AdapterSet? = nil) throws -> [String: Linear] {
  let weights = adapters.map { checkpoint.weights.adapted(by: $0) } ?? checkpoint.weights
  var result: [String: Linear] = [:]
  for name in checkpoint.names {
    let shape = checkpoint.stored(name)!.shape
    if name.hasSuffix("_proj.weight") {
      let path = String(name.dropLast(".weight".count))
      result[path] = try Linear(weights[path], inputs: shape[1], outputs: shape[0], bias: false)
    } else {
      _ = try weights.tensor(name, shape: shape)
    }
  }
  return result
}

func random(_ rows: Int, _ columns: Int, seed: UInt64 = 1) -> Tensor {
  var generator = SeededGenerator(seed: seed)
  return Tensor(generator.floats(rows * columns), shape: [rows, columns])
}

/// A copy of an adapter's folder that a test may damage.
struct AdapterCopy {
  private let copy: ModelCopy
  var directory: String { copy.url.path }

  init(_ name: String) throws { copy = try ModelCopy(of: "lora/\(name)") }

  func edit(_ edit: (inout [StoredTensor]) -> Void) throws {
    try copy.editTensors("adapter_model.safetensors", edit)
  }

  func replace(_ old: String, with new: String) throws {
    try copy.replace(old, with: new, in: "adapter_config.json")
  }

  func read() throws -> PEFTAdapter { try PEFTAdapter(directory: URL(filePath: directory)) }
}
