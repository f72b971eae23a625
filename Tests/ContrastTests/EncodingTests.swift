import ContrastTensor
import ContrastTestSupport
import ContrastVision
import Foundation
import Synchronization
import Testing

@testable import Contrast

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
      #expect(images.notices == [] && encoded.notices == [])
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

  @Test("An image that cannot be used stops, or is skipped with a notice that names it")
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
      let skipped = kept.notices.map { notice -> String in
        guard case .skipped(let input, let name, let reason) = notice else { return "" }
        #expect(reason.contains(name) && "\(notice)".contains(name))
        return "\(input) \(name)"
      }
      #expect(skipped == ["0 first bad", "3 \(missing.path)", "5 last bad"])
    }
    let none = try await model.encode(images: [sources[0]], options: .init(onFailure: .skip))
    #expect(none.count == 0 && none.width == model.width && none.notices.count == 1)
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

  @Test("A text that is too long is cut as the reference cuts it, with a notice")
  func truncation() async throws {
    let model = try await TinyModels.open()
    let long = String(repeating: "a red cat ", count: 8)
    let encoded = try await model.encode(texts: ["a dog", long], options: .init(batchSize: 1))
    #expect(encoded.notices == [.truncated(input: 1, tokens: 34, limit: 16)])
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
    var options = EncodingOptions(batchSize: 3, onFailure: .skip) { done in
      seen.withLock { $0.append(done) }
    }
    _ = try await model.encode(texts: TinyModels.texts(8), options: options)
    #expect(seen.withLock { $0 } == [3, 6, 8])
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
      return model.workspace.peakBytes
    }
    let small = try await peak(100)
    #expect(try await peak(2000) == small && small > 0)
  }
}
