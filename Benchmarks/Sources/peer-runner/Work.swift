import BenchmarkSupport
import Contrast
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// Does the work once. Returns the seconds it took and, if the result is wanted, what gives its
/// bytes, little-endian; making those is not timed.
typealias Work = (_ wantsResult: Bool) async throws -> (seconds: Double, result: (() -> [UInt8])?)

/// Loads what the work needs.
func makeWork(_ name: String, _ options: RunnerOptions) async throws -> Work {
  switch name {
  case "vision": try vision(options)
  case "folder": try await imageFolder(options)
  case "embed": try await embed(options)
  case "language": try language(options)
  case "prompt", "decode": try await generation(name, options)
  case "captions": try await captions(options)
  case "answer": try await answer(options)
  case "describe": try await describe(options)
  case "chat-prompt", "chat-decode": try await chat(name, options)
  case "preprocess": try preprocess(options)
  case "tokenize": try tokenize(options)
  case "search": try search(options)
  case "peak": try peak(options)
  case "train-alignment": try trainAlignment(options)
  case "train-adapter": try trainAdapter(options)
  default: throw RunnerError.usage("there is no work '\(name)'")
  }
}

/// The work that `body` does.
func timed<Result>(
  _ body: @escaping () async throws -> Result, bytes: @escaping (Result) -> [UInt8]
) -> Work {
  { wantsResult in
    let clock = ContinuousClock()
    let start = clock.now
    let result = try await body()
    let elapsed = (clock.now - start).components
    let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
    return (seconds, wantsResult ? { bytes(result) } : nil)
  }
}

private func bytes<Number>(_ numbers: [Number]) -> [UInt8] {
  numbers.withUnsafeBytes { Array($0) }
}

/// Normalised pixel values `[images, 3, size, size]` to features; result: float32 `[images, width]`.
private func vision(_ options: RunnerOptions) throws -> Work {
  let folder = try options.url("model")
  let file = folder.appending(path: "config.json")
  let configuration = try VisionTransformerConfiguration(
    json: Array(Data(contentsOf: file)), file: file.path)
  let checkpoint = try Checkpoint(
    directory: folder, threads: try options.int("threads"),
    precision: try options.precision())
  let tower = try VisionTransformer(checkpoint.weights, configuration)
  let encoder = ImageEncoder(tower: tower, preprocessing: .clip(size: tower.imageSize))
  let inputs = try Checkpoint(file: try URL(filePath: options.string("inputs")))
  guard let pixelValues = inputs.tensor("pixel_values") else {
    throw RunnerError.usage("the inputs have no pixel_values")
  }
  let run = Run(threads: try options.int("threads"))
  return timed({ encoder(pixelValues: pixelValues, run) }) { bytes($0.elements) }
}

/// The same by a whole model folder of any family, such as a ResNet.
private func imageFolder(_ options: RunnerOptions) async throws -> Work {
  let threads = try options.int("threads")
  let model = try await DualEncoder(
    directory: try options.url("model"),
    options: DualEncoder.Options(threads: threads, precision: try options.precision()))
  let inputs = try Checkpoint(file: try URL(filePath: options.string("inputs")))
  guard let pixelValues = inputs.tensor("pixel_values") else {
    throw RunnerError.usage("the inputs have no pixel_values")
  }
  let run = Run(threads: threads)
  return timed({ model.imageEncoder(pixelValues: pixelValues, run) }) { bytes($0.elements) }
}

/// Lines of text to unit vectors, tokens included; result: float32 `[texts, width]`.
private func embed(_ options: RunnerOptions) async throws -> Work {
  let model = try await TextEmbedder(
    directory: try options.url("model"), threads: try options.int("threads"),
    precision: try options.precision())
  let texts = try options.lines("texts")
  return timed({ try await model.encode(texts: texts) }) { bytes($0.flatMap { $0 }) }
}

/// Token ids of captions to the means of a decoder's states; result: float32 `[captions, width]`.
private func language(_ options: RunnerOptions) throws -> Work {
  let folder = try options.url("model")
  let threads = try options.int("threads")
  let checkpoint = try Checkpoint(
    directory: folder, threads: threads, precision: try options.precision())
  let model = try CausalLanguageModel(
    checkpoint.weights,
    CausalLanguageModelConfiguration(contentsOf: folder.appending(path: "config.json")))
  let texts = try tokenizedTexts(options)
  let run = Run(threads: threads)
  return timed({ model.pooled(texts, by: .mean, run) }) { bytes($0.elements) }
}

/// The token ids of the inputs, text by text.
func tokenizedTexts(_ options: RunnerOptions) throws -> [TokenizedText] {
  let inputs = try Checkpoint(file: try URL(filePath: options.string("inputs")))
  guard let ids = inputs.tensor("ids"), let lengths = inputs.tensor("lengths") else {
    throw RunnerError.usage("the inputs have no ids and lengths")
  }
  var texts: [TokenizedText] = []
  var rest = ids.integers.map { Int32($0) }[...]
  for length in lengths.integers {
    texts.append(TokenizedText(ids: Array(rest.prefix(length)), documentLength: length))
    rest = rest.dropFirst(length)
  }
  return texts
}

/// Files to pixels; result: `[files, size, size, 3]`.
private func preprocess(_ options: RunnerOptions) throws -> Work {
  let sources = try options.lines("files").map { ImageSource.file(URL(filePath: $0)) }
  let prepare = ImagePreprocessing.clip(size: try options.int("size"))
  let threads = try options.int("threads")
  return timed({ try prepare.prepare(sources, threads: threads).map { try $0.get() } }) {
    $0.flatMap(\.pixels)
  }
}

/// Lines of text to ids; result: int32, for each text the number of its ids and then the ids.
private func tokenize(_ options: RunnerOptions) throws -> Work {
  let tokenizer = try Tokenizer(directory: try options.url("tokenizer"))
  let texts = try options.lines("texts")
  let threads = try options.int("threads")
  return timed({ tokenizer.encode(batch: texts, threads: threads) }) { encodings in
    bytes(encodings.flatMap { [Int32($0.ids.count)] + $0.ids })
  }
}

/// The nearest of many vectors; result: int32 `[queries, count]`, the rows found.
private func search(_ options: RunnerOptions) throws -> Work {
  let items = try Embeddings(contentsOf: try options.url("items"))
  let queries = try Embeddings(contentsOf: try options.url("queries"))
  let (count, threads) = (try options.int("count"), try options.int("threads"))
  let precision = try options.precision()
  let nearest: () -> [[Match]]
  if precision == .float32 {
    nearest = { items.nearest(to: queries, count: count, threads: threads) }
  } else {
    let index = SearchIndex(items, precision: precision, threads: threads)
    nearest = { index.nearest(to: queries, count: count, threads: threads) }
  }
  return timed(nearest) { lists in bytes(lists.flatMap { $0.map { Int32($0.row) } }) }
}
