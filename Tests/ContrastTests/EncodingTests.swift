import struct ContrastImages.PixelNormalization
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastVision
import Foundation
import Synchronization
import Testing

@testable import Contrast

/// An encoder whose features of one text are not finite.
private struct BrokenEncoder: TextEncoder {
  let encoder: any TextEncoder
  let text: String

  var width: Int { encoder.width }

  func tokenize(_ text: String) throws -> TokenizedText { try encoder.tokenize(text) }

  func tokenize(ids: [Int32]) throws -> TokenizedText { try encoder.tokenize(ids: ids) }

  func callAsFunction(_ texts: [TokenizedText], _ run: Run) -> Tensor {
    let features = encoder(texts, run)
    var values = features.elements
    for (row, text) in texts.enumerated() where text == (try? encoder.tokenize(self.text)) {
      values[row * width] = .infinity
    }
    return Tensor(values, shape: features.shape)
  }
}

@Suite("Encoding")
struct EncodingTests {
  @Test("A batch equals its items, in order, for any batch size", arguments: ["clip", "openclip"])
  func batches(_ name: String) async throws {
    let model = try await TinyModels.open(name)
    let (pictures, texts) = (TinyModels.pictures(7), TinyModels.texts(7))
    var alone = Embeddings(width: model.width)
    var textsAlone = alone
    for item in 0..<7 {
      alone = alone.appending(try await model.encode(images: [pictures[item]]))
      textsAlone = textsAlone.appending(try await model.encode(texts: [texts[item]]))
    }
    for size in [1, 2, 3, 5, 32] {
      let options = EncodingOptions(batchSize: size)
      let images = try await model.encode(images: pictures, options: options)
      #expect(absoluteError(images.values, alone.values) < 1e-5)
      let encoded = try await model.encode(texts: texts, options: options)
      #expect(absoluteError(encoded.values, textsAlone.values) < 1e-5)
      #expect(images.warnings == [] && encoded.warnings == [])
    }
    // The order is that of the inputs.
    let reversed = try await model.encode(images: pictures.reversed())
    #expect(absoluteError(reversed.values, alone.rows((0..<7).reversed()).values) < 1e-5)
    for row in 1..<7 { #expect(absoluteError(Array(alone[row]), Array(alone[0])) > 1e-3) }
  }

  @Test("The same call gives the same bits, and threads change next to nothing")
  func threads() async throws {
    let (one, three) = (
      try await TinyModels.open(threads: 1), try await TinyModels.open(threads: 3)
    )
    let (pictures, texts) = (TinyModels.pictures(9), TinyModels.texts(9))
    let images = try await one.encode(images: pictures)
    let encoded = try await one.encode(texts: texts)
    #expect(try await one.encode(images: pictures) == images)
    #expect(try await one.encode(texts: texts) == encoded)
    #expect(absoluteError(try await three.encode(images: pictures).values, images.values) < 1e-5)
    #expect(absoluteError(try await three.encode(texts: texts).values, encoded.values) < 1e-5)
  }

  @Test("An image that cannot be used stops, or is skipped with a warning that names it")
  func badImages() async throws {
    let model = try await TinyModels.open()
    let good = TinyModels.pictures(3)
    let missing = URL(filePath: "/nonexistent/picture.png")
    let sources: [ImageSource] = [
      .bytes(Array("no image".utf8), name: "first bad"), good[0], good[1], .file(missing), good[2],
      .bytes([], name: "last bad"),
    ]
    for size in [1, 2, 4, 32] {
      await #expect(throws: ImageError.unknownFormat(source: "first bad")) {
        try await model.encode(images: sources, options: .init(batchSize: size))
      }
      let kept = try await model.encode(
        images: sources, options: .init(batchSize: size, onFailure: .skip))
      #expect(absoluteError(kept.values, try await model.encode(images: good).values) < 1e-5)
      let skipped = kept.warnings.map { warning -> String in
        guard case .skipped(let input, let name, let reason) = warning else { return "" }
        #expect(reason.contains(name) && "\(warning)".contains(name))
        return "\(input) \(name)"
      }
      #expect(skipped == ["0 first bad", "3 \(missing.path)", "5 last bad"])
    }
    let none = try await model.encode(images: [sources[0]], options: .init(onFailure: .skip))
    #expect(none.count == 0 && none.width == model.width && none.warnings.count == 1)
  }

  /// The smallest deviation lets samples overflow: a model makes infinities of all but black pictures.
  private func modelThatOverflows() async throws -> DualEncoder {
    let folder = TinyModels.folder("clip")
    var recipe = try ImagePreprocessing(
      huggingFaceConfig: folder.appending(path: "preprocessor_config.json"))
    recipe.normalization = PixelNormalization(
      scale: 1, mean: [0, 0, 0], standardDeviation: [1e-38, 1e-38, 1e-38])
    return try await DualEncoder(directory: folder, options: .init(preprocessing: recipe))
  }

  @Test("A picture that the model makes no finite vector of is named, and skipped like any other")
  func notFinite() async throws {
    let model = try await modelThatOverflows()
    func plain(_ name: String, _ value: UInt8) -> ImageSource {
      .pixels(
        DecodedImage(
          width: 40, height: 40, mode: .rgb, pixels: Array(repeating: value, count: 4800)),
        name: name)
    }
    let sources = [
      plain("a", 0), .bytes([], name: "no picture"), plain("b", 0), plain("too bright", 255),
      plain("c", 0),
    ]
    for size in [1, 2, 3, 32] {
      await #expect(
        throws: EmbeddingsError.inputNotNormalizable(input: 2, name: "too bright")
      ) {
        try await model.encode(
          images: [sources[0], sources[2], sources[3]], options: .init(batchSize: size))
      }
      let options = EncodingOptions(batchSize: size, onFailure: .skip)
      let kept = try await model.encode(images: sources, options: options)
      #expect(kept.count == 3)
      #expect(kept.warnings.map(\.input) == [1, 3])
      #expect("\(kept.warnings[1])".contains("too bright (input 3)"))
      var inputs: [Int] = []
      for try await batch in model.batches(images: sources, options: options) {
        inputs += batch.inputs
      }
      #expect(inputs == [0, 2, 4])
    }
  }

  @Test("A text that the model makes no finite vector of is named, and skipped like any other")
  func textNotFinite() async throws {
    let original = try await TinyModels.open("clip")
    let broken = BrokenEncoder(encoder: try await original.textEncoder, text: "dog")
    let model = original.reading { TextEncoderSource { _ in broken } }
    let texts = ["a cat", "dog", "a cat"]
    await #expect(throws: EmbeddingsError.inputNotNormalizable(input: 1, name: "'dog'")) {
      try await model.encode(texts: texts, options: .init(batchSize: 1))
    }
    let kept = try await model.encode(
      texts: texts, options: .init(batchSize: 2, onFailure: .skip))
    #expect(kept.count == 2 && kept[0].elementsEqual(kept[1]))
    #expect(kept.warnings.map(\.input) == [1])
  }

  /// A text encoder whose work is to be watched.
  private struct WatchedEncoder: TextEncoder {
    var width: Int { 2 }
    let tokenizing: @Sendable (String) throws -> TokenizedText

    func tokenize(_ text: String) throws -> TokenizedText { try tokenizing(text) }

    func tokenize(ids: [Int32]) -> TokenizedText { TokenizedText(ids: ids, documentLength: 0) }

    func callAsFunction(_ texts: [TokenizedText], _ run: Run) -> Tensor {
      Tensor(texts.flatMap { [Float($0.ids[0]), 1] }, shape: [texts.count, 2])
    }
  }

  @Test("The texts of a batch are tokenized on all threads of the run", .timeLimit(.minutes(1)))
  func tokenizingInParallel() throws {
    let arrived = Atomic(0)
    let met = Atomic(0)
    // Each waits a while for a second one to be at work.
    let encoder = WatchedEncoder { text in
      arrived.add(1, ordering: .sequentiallyConsistent)
      let end = ContinuousClock.now + .seconds(10)
      while ContinuousClock.now < end, met.load(ordering: .sequentiallyConsistent) == 0 {
        if arrived.load(ordering: .sequentiallyConsistent) >= 2 {
          met.store(1, ordering: .sequentiallyConsistent)
        }
        usleep(100)
      }
      return TokenizedText(ids: [Int32(text)!], documentLength: 0)
    }
    let texts = (0..<50).map { "\($0 % 40)" }
    let start = ContinuousClock.now
    let (features, rows, _) = try encoder.features(of: texts, from: 0, Run(threads: 2))
    #expect(ContinuousClock.now - start < .seconds(10), "one text after the other")
    #expect(rows == Array(0..<50))
    #expect(features.elements == texts.flatMap { [Float($0)!, 1] })
  }

  @Test(
    "The first text that cannot be tokenized is the one that is told of, on any number of threads")
  func firstErrorWins() throws {
    let encoder = WatchedEncoder { text in
      let number = Int32(text)!
      if number % 10 == 7 {
        // The first one takes longest.
        usleep(number == 7 ? 3000 : 0)
        throw LanguageModelError.noTokens(text: text)
      }
      return TokenizedText(ids: [number], documentLength: 0, truncatedTokens: number == 5 ? 2 : 0)
    }
    let texts = (0..<60).map { "\($0)" }
    for threads in [1, 2, 5] {
      #expect(throws: LanguageModelError.noTokens(text: "7")) {
        try encoder.features(of: texts, from: 0, Run(threads: threads))
      }
      let batch = try encoder.batch(texts, from: 100, onFailure: .skip, Run(threads: threads))
      #expect(batch.inputs == (100..<160).filter { $0 % 10 != 7 } && batch.count == 60)
      #expect(
        batch.embeddings.warnings.map(\.input) == [105, 107, 117, 127, 137, 147, 157])
    }
  }

  @Test("Rows of batches know their inputs, also behind skipped ones")
  func inputsOfRows() async throws {
    let model = try await TinyModels.open()
    var sources = TinyModels.pictures(5)
    sources[1] = .bytes([1], name: "bad")
    var inputs: [[Int]] = []
    var counts: [Int] = []
    for try await batch in model.batches(
      images: sources, options: .init(batchSize: 2, onFailure: .skip))
    {
      inputs.append(batch.inputs)
      counts.append(batch.count)
      #expect(batch.embeddings.count == batch.inputs.count)
    }
    #expect(inputs == [[0], [2, 3], [4]] && counts == [2, 2, 1])
  }

  @Test("A text that is too long is cut as the reference cuts it, with a warning")
  func truncation() async throws {
    let model = try await TinyModels.open()
    let long = String(repeating: "a red cat ", count: 8)
    let encoded = try await model.encode(texts: ["a dog", long], options: .init(batchSize: 1))
    #expect(encoded.warnings == [.truncated(input: 1, tokens: 34, limit: 16)])
    // From the tokenizers library, truncated to 16.
    let ids: [Int32] = [66, 27, 18, 47, 64, 27, 18, 47, 64, 27, 18, 47, 64, 27, 18, 67]
    let encoder = try await model.clipTextEncoder
    #expect(encoder.tokenize(long).ids == ids)
    let golden = try Embeddings(
      normalizing: encoder.tower([ids], Run(threads: 1)).elements, width: model.width)
    #expect(absoluteError(Array(encoded[1]), golden.values) < 1e-5)
  }

  @Test("The texts behind the golden ids give the golden embeddings", arguments: ReferenceCase.all)
  func goldenTexts(_ reference: ReferenceCase) async throws {
    let golden = try reference.golden()
    let texts = try JSONDecoder().decode([String].self, from: Data(golden.metadata["texts"]!.utf8))
    let model = try await DualEncoder(directory: reference.folder)
    let embeddings = try await model.encode(texts: texts)
    let expected = Array(golden.floats("text_embeds").prefix(texts.count * model.width))
    #expect(absoluteError(embeddings.values, expected) < 1e-5)
  }

  @Test("Nothing gives nothing, and an empty text is a text")
  func empty() async throws {
    for name in ["clip", "openclip"] {
      let model = try await TinyModels.open(name)
      let images = try await model.encode(images: [ImageSource]())
      let texts = try await model.encode(texts: [])
      #expect(images == Embeddings(width: model.width) && texts == Embeddings(width: model.width))
      let blank = try await model.encode(texts: ["", " ", "\n\t"])
      #expect(blank.count == 3 && blank.rows([0, 0, 0]).values.count == blank.values.count)
      #expect(absoluteError(blank.rows([1, 2]).values, blank.rows([0, 0]).values) < 1e-5)
    }
  }

  @Test("Progress counts the inputs done, those skipped too")
  func progress() async throws {
    let model = try await TinyModels.open()
    let seen = Mutex<[Int]>([])
    let totals = Mutex<Set<Int?>>([])
    var options = EncodingOptions(batchSize: 3, onFailure: .skip) { progress in
      #expect(progress.work == .encoding)
      seen.withLock { $0.append(progress.done) }
      _ = totals.withLock { $0.insert(progress.total) }
    }
    _ = try await model.encode(texts: TinyModels.texts(8), options: options)
    #expect(seen.withLock { $0 } == [3, 6, 8] && totals.withLock { $0 } == [8])
    // The number of what streams in is not known.
    seen.withLock { $0 = [] }
    totals.withLock { $0 = [] }
    for try await _ in model.batches(images: Stream(count: 4), options: options) {}
    #expect(seen.withLock { $0 } == [3, 4] && totals.withLock { $0 } == [nil])
    seen.withLock { $0 = [] }
    options.batchSize = 2
    var sources = TinyModels.pictures(4)
    sources[0] = .bytes([], name: "bad")
    _ = try await model.encode(images: sources, options: options)
    #expect(seen.withLock { $0 } == [2, 4])
  }

  @Test("Images in several forward passes have the features they have alone")
  func passes() async throws {
    let encoder = try await TinyModels.open().imageEncoder
    let images = try encoder.preprocessing.prepare(TinyModels.pictures(130), threads: 2)
      .map { try $0.get() }
    // More than two passes, one of them smaller than the others.
    #expect(130 > 2 * encoder.tower.imagesPerPass)
    let alone = images.flatMap { encoder([$0], Run(threads: 1)).elements }
    #expect(relativeError(encoder(images, Run(threads: 2)).elements, alone) < 1e-6)
  }

  /// Pictures made when they are asked for.
  private struct Stream: Sequence, Sendable {
    let count: Int
    func makeIterator() -> AnyIterator<ImageSource> {
      var generator = SeededGenerator(seed: 1)
      var next = 0
      return AnyIterator {
        guard next < count else { return nil }
        defer { next += 1 }
        return TinyModels.picture(next % 5, &generator)
      }
    }
  }

  @Test("Memory does not grow with the number of images")
  func memory() async throws {
    func peak(_ count: Int) async throws -> Int {
      let model = try await TinyModels.open()
      var done = 0
      for try await batch in model.batches(
        images: Stream(count: count), options: .init(batchSize: 20))
      { done += batch.embeddings.count }
      #expect(done == count)
      return model.passes.workspace.peakBytes
    }
    let small = try await peak(100)
    #expect(try await peak(2000) == small && small > 0)
  }
}
