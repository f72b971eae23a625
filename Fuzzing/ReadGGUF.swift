import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTokenizers

private let texts = ["", "ab ba", "a<s>b  \u{2581}A\u{E9}\n12", String(repeating: "ab", count: 40)]

/// Reads arbitrary bytes as a GGUF file, from memory; then all that is in it. Bytes that do not begin as one
/// are taken as what follows the counts of a header. Nothing may crash, hang or read outside the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func readGGUF(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  if GGUFFile.recognizes(bytes) || count < 2 {
    read(bytes)
  } else {
    let counts = [bytes[0] & 15, 0, 0, 0, 0, 0, 0, 0, bytes[1] & 31, 0, 0, 0, 0, 0, 0, 0]
    let file = Array("GGUF".utf8) + [3, 0, 0, 0] + counts + bytes.dropFirst(2)
    file.withUnsafeBytes { read($0) }
  }
  return 0
}

private func read(_ bytes: UnsafeRawBufferPointer) {
  guard let file = try? GGUFFile(MappedFile(name: "fuzz.gguf", bytes: bytes)) else { return }
  precondition(Set(file.names).count == file.entries.count)
  for entry in file.entries.values { read(entry, of: file) }
  for key in file.metadata.values.keys { read(key, of: file.metadata) }
  if let tokenizer = try? Tokenizer(file) { use(tokenizer) }
  if let model = try? GGUFLanguageModel(file) { use(model) }
}

private func read(_ entry: GGUFFile.Entry, of file: GGUFFile) {
  precondition(entry.range.lowerBound >= 0 && entry.range.upperBound <= file.file.count)
  let count = entry.shape.reduce(1, *)
  precondition(entry.type.byteCount(of: count) == entry.range.count)
  let tensor = Tensor(entry, of: file)
  let values = tensor.float32().elements
  precondition(values.count == count)
  precondition(tensor.isFinite(threads: 1) == values.allSatisfy(\.isFinite))
  let head = 2 * (1 + count % 4)
  if entry.shape.count == 2, entry.shape[0] % head == 0 {
    let rows = Tensor(entry, of: file, interleavedHeadWidth: head).float32().elements
    precondition(rows.count == count)
  }
}

private func read(_ key: String, of metadata: GGUFMetadata) {
  _ = try? metadata.int(key)
  _ = try? metadata.double(key)
  _ = try? metadata.bool(key)
  _ = try? metadata.string(key)
  _ = try? metadata.floats(key)
  _ = try? metadata.integers(key)
  _ = try? metadata.bools(key)
  _ = try? metadata.bytes(key)
  var sum = 0
  try? metadata.forEachString(key) { sum &+= $1.reduce($0) { $0 &+ Int($1) } }
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
