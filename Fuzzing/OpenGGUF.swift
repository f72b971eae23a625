import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTokenizers

private let texts = ["", "ab ba", "a<s>b  \u{2581}A\u{E9}\n12", String(repeating: "ab", count: 40)]

/// Opens arbitrary bytes as a model in a GGUF file, from memory: its tensors in every order of rows, its
/// tokenizer, its configuration, and where all tensors are there, a pass. Nothing may crash or hang.
@_cdecl("LLVMFuzzerTestOneInput")
public func openGGUF(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  guard let file = try? GGUFFile(MappedFile(name: "fuzz.gguf", bytes: bytes)) else { return 0 }
  for entry in file.entries.values { read(entry, of: file) }
  if let tokenizer = try? Tokenizer(file) { use(tokenizer) }
  if let model = try? GGUFLanguageModel(file) { use(model) }
  if let encoder = try? GGUFEncoder(file) { use(encoder) }
  return 0
}

private func read(_ entry: GGUFFile.Entry, of file: GGUFFile) {
  let count = entry.shape.reduce(1, *)
  let tensor = Tensor(entry, of: file)
  let values = tensor.float32().elements
  precondition(values.count == count)
  precondition(tensor.isFinite(threads: 1) == values.allSatisfy { $0.isFinite })
  let head = 2 * (1 + count % 4)
  guard entry.shape.count == 2, entry.shape[0] % head == 0 else { return }
  let rows = Tensor(entry, of: file, interleavedHeadWidth: head).float32().elements
  precondition(rows.count == count)
}

private func use(_ tokenizer: Tokenizer) {
  for text in texts {
    let ids = tokenizer.encode(text).ids
    for id in ids { precondition(id >= 0 && Int(id) < tokenizer.idLimit) }
    _ = tokenizer.decode(ids)
  }
}

private func use(_ model: GGUFLanguageModel) {
  let configuration = model.configuration
  _ = try? model.preparation()
  guard configuration.layers <= 4,
    let checkpoint = try? model.checkpoint(threads: 1, precision: .int8, progress: nil),
    let validation = try? checkpoint.validate({ _ = try CausalLanguageModel($0, configuration) }),
    validation.problems.isEmpty, configuration.width <= 256, configuration.hiddenWidth <= 256,
    let decoder = try? CausalLanguageModel(checkpoint.weights, configuration)
  else { return }
  let last = Int32(configuration.vocabularySize - 1)
  let ids = Array([0, last].prefix(configuration.maximumPositions))
  let states = decoder.pooled(
    [TokenizedText(ids: ids, documentLength: 0)], by: .mean, Run(threads: 1))
  precondition(states.shape == [1, configuration.width])
}

private func use(_ encoder: GGUFEncoder) {
  _ = try? encoder.pooling()
  guard let configuration = try? BERTConfiguration(huggingFace: encoder.config),
    configuration.layers <= 4,
    let checkpoint = try? encoder.checkpoint(threads: 1, precision: .int8, progress: nil)
  else { return }
  _ = try? checkpoint.validate { _ = try BERT($0, configuration) }
}
