import Contrast
import ContrastGeneration
import ContrastImages
import Foundation
import Synchronization

/// Captions of so many pictures, from pixels to `length` tokens each; result: int32 `[pictures, tokens]`.
func captions(_ options: RunnerOptions) async throws -> Work {
  let model = try await ImageCaptioner(
    directory: try options.url("model"), options: try openingOptions(options))
  var pictures = try NewPictures(options.url("image"))
  let (length, count) = (try options.int("length"), try options.int("sequences"))
  var settings = GenerationOptions()
  (settings.minimumNewTokens, settings.maximumNewTokens) = (length, length)
  settings.beamCount = try options.int("beams")
  let generation = settings
  return { _ in
    let images = try (0..<count).map { _ in try pictures.next() }
    let start = ContinuousClock.now
    let captions = try await model.captions(images: images, options: generation)
    let seconds = start.duration(to: .now) / .seconds(1)
    return (seconds, { captions.flatMap { $0[0].tokens }.withUnsafeBytes { Array($0) } })
  }
}

/// The first token of an answer to a further question about a picture; result: int32 `[1]`.
func answer(_ options: RunnerOptions) async throws -> Work {
  let model = try await VisualQuestionAnswerer(
    directory: try options.url("model"), options: try openingOptions(options))
  var pictures = try NewPictures(options.url("image"))
  let picture = try pictures.next()
  var settings = GenerationOptions()
  settings.maximumNewTokens = 1
  let generation = settings
  let things = ["people", "dogs", "trees", "cars", "windows", "colours", "bicycles", "birds"]
  var asked = 0
  _ = try await model.answers(
    to: ["what is in the picture?"], about: [picture], options: generation)
  return { _ in
    asked += 1
    let question = "how many \(things[asked % things.count]) are in the picture?"
    let start = ContinuousClock.now
    let answers = try await model.answers(to: [question], about: [picture], options: generation)
    let seconds = start.duration(to: .now) / .seconds(1)
    return (seconds, { answers[0][0].tokens.withUnsafeBytes { Array($0) } })
  }
}

/// What a language model that sees writes about a new picture, `length` tokens from pixels; result: int32 `[tokens]`.
func describe(_ options: RunnerOptions) async throws -> Work {
  let model = try await ImageChatModel(
    directory: try options.url("model"), options: try openingOptions(options))
  var pictures = try NewPictures(options.url("image"))
  let length = try options.int("length")
  var settings = GenerationOptions()
  (settings.minimumNewTokens, settings.maximumNewTokens) = (length, length)
  let generation = settings
  return { _ in
    let picture = try pictures.next()
    let tokens = Mutex<[Int32]>([])
    let start = ContinuousClock.now
    _ = try await model.ask("", images: [picture], options: generation) { text in
      tokens.withLock { $0 = text.tokens }
    }
    let seconds = start.duration(to: .now) / .seconds(1)
    return (seconds, { tokens.withLock { $0 }.withUnsafeBytes { Array($0) } })
  }
}

/// A new question about a new picture: reading both up to the first token, or the tokens behind it by greedy search; result:
/// int32 `[tokens]`.
func chat(_ name: String, _ options: RunnerOptions) async throws -> Work {
  let model = try await ImageChatModel(
    directory: try options.url("model"), options: try openingOptions(options))
  var pictures = try NewPictures(options.url("image"))
  let isDecoding = name == "chat-decode"
  var settings = GenerationOptions()
  settings.maximumNewTokens = isDecoding ? try options.int("length") + 1 : 1
  settings.minimumNewTokens = settings.maximumNewTokens ?? 1
  let generation = settings
  return { _ in
    let picture = try pictures.next()
    let tokens = Mutex<[Int32]>([])
    let start = ContinuousClock.now
    let pieces = try await model.stream(
      "What is in this picture, and what does it look like?", images: [picture],
      options: generation
    ) { text in tokens.withLock { $0 = text.tokens } }
    var first: ContinuousClock.Instant?
    for try await _ in pieces { first = first ?? .now }
    let end = ContinuousClock.now
    let seconds = (isDecoding ? first ?? start : start).duration(to: end) / .seconds(1)
    return (seconds, { tokens.withLock { $0 }.withUnsafeBytes { Array($0) } })
  }
}

private func openingOptions(_ options: RunnerOptions) throws -> DualEncoder.Options {
  DualEncoder.Options(threads: try options.int("threads"), precision: try options.precision())
}

/// A picture with one pixel changed each time, since models keep what they have read of a picture.
private struct NewPictures {
  private var picture: DecodedImage
  private var count = 0

  init(_ file: URL) throws { picture = try DecodedImage.decode(.file(file)) }

  mutating func next() throws -> ImageSource {
    count += 1
    var pixels = picture.pixels
    pixels[count % pixels.count] ^= 0xFF
    let changed = DecodedImage(
      width: picture.width, height: picture.height, mode: picture.mode, pixels: pixels)
    return .pixels(changed, name: "picture \(count)")
  }
}
