import Contrast
import ContrastFiles
import ContrastImages
import ContrastRuntime
import Foundation

/// Captions for images, written by one model, judged by another: the captioning and filtering of BLIP (Li et al.
/// 2022, "CapFilt").
///
/// Texts from the web and captions that a model writes are held against each image, and those that match are kept.
/// The result is a captions file in JSON lines that trainings read. A job that ends early, however it ends, is
/// taken up where it was, and gives the same file as one that was not interrupted.
///
///     let job = CaptionBootstrapping(model: captioner.name, write: { image, seed in … }) { image, texts in … }
///     let summary = try await job.run(.shards(shards), to: URL(filePath: "clean.jsonl"))
public struct CaptionBootstrapping: Sendable {
  /// What is kept, and how the images are gone through.
  struct Options: Sendable {
    var webThreshold: Float = 0.5
    var writtenThreshold: Float = 0.5
    var seed: UInt64 = 0
    var concurrentImages = 8
    var onFailure = EncodingOptions.Failure.stop
    /// Between two times that the journal is written.
    var interval = Duration.seconds(5)
  }

  private let model: String
  private let options: Options
  private let write: @Sendable (ImageSource, UInt64) async throws -> [String]
  private let match: @Sendable (ImageSource, [String]) async throws -> [Float]

  /// - Parameters:
  ///   - model: names the models; a job goes on with the same ones only.
  ///   - webThreshold: a text that an image came with is kept if it matches with at least this probability.
  ///     BLIP keeps what its head takes for a match: 0.5.
  ///   - writtenThreshold: the same for captions that were written.
  ///   - seed: what captions are drawn with, together with the name of the image.
  ///   - concurrentImages: how many images are worked on at a time, at least 1. The journal is written
  ///     between two such groups, every five seconds: a group should take less than that.
  ///   - onFailure: whether an image that cannot be used ends the job or is left out and reported.
  ///   - write: gives captions of an image, any number, the same each time for the same seed. Called for
  ///     several images at a time.
  ///   - match: gives the probability that each text describes an image.
  public init(
    model: String, webThreshold: Float = 0.5, writtenThreshold: Float = 0.5, seed: UInt64 = 0,
    concurrentImages: Int = 8, onFailure: EncodingOptions.Failure = .stop,
    write: @escaping @Sendable (_ image: ImageSource, _ seed: UInt64) async throws -> [String],
    match: @escaping @Sendable (_ image: ImageSource, _ texts: [String]) async throws -> [Float]
  ) {
    checkOption(!webThreshold.isNaN, "webThreshold is NaN")
    checkOption(!writtenThreshold.isNaN, "writtenThreshold is NaN")
    checkCount(concurrentImages, "concurrentImages")
    self.init(
      model: model,
      options: Options(
        webThreshold: webThreshold, writtenThreshold: writtenThreshold, seed: seed,
        concurrentImages: concurrentImages, onFailure: onFailure),
      write: write, match: match)
  }

  init(
    model: String, options: Options,
    write: @escaping @Sendable (_ image: ImageSource, _ seed: UInt64) async throws -> [String],
    match: @escaping @Sendable (_ image: ImageSource, _ texts: [String]) async throws -> [Float]
  ) {
    self.model = model
    self.options = options
    self.write = write
    self.match = match
  }

  /// Goes through the images and writes those that have a caption with all that they have: texts from the web
  /// first, each text once.
  ///
  /// Beside the file stand a `.journal`, and a `.partial` until the end. A job that is done returns what it
  /// did.
  ///
  /// - Parameters:
  ///   - source: the images; they must not change while a job is interrupted.
  ///   - output: the captions file. Images below its folder are named relative to it.
  ///   - onSkip: told of images and folders that are left out.
  ///   - progress: told of the images that are done.
  /// - Returns: how much was kept.
  /// - Throws: what is wrong with the source, the output or, under `stop`, an image; ``TrainingDataError`` for
  ///   the output of another job; `CancellationError`, once what was done is safe.
  @discardableResult
  public func run(
    _ source: BootstrapSource, to output: URL,
    onSkip: @escaping @Sendable (String) -> Void = { _ in }, progress: ProgressHandler? = nil
  ) async throws -> Summary {
    let job =
      "\(model); \(source.description); web texts from \(options.webThreshold), written captions "
      + "from \(options.writtenThreshold), seed \(options.seed)"
    let file = try BootstrapOutput(output, job: job)
    if file.journal.isFinished { return file.journal.summary }
    let next = try source.items(onProblem: onSkip)
    try skip(file.journal, next)
    let folder = output.absoluteURL.standardizedFileURL.deletingLastPathComponent().path
    do {
      while true {
        try Task.checkCancellation()
        var items: [BootstrapItem] = []
        while items.count < options.concurrentImages, let item = try next() { items.append(item) }
        guard let last = items.last else { break }
        var summary = file.journal.summary
        var lines: [String] = []
        for (item, result) in zip(items, await results(items)) {
          summary.images += 1
          switch result {
          case .success(let texts):
            summary.add(texts)
            let captions = texts.filter(\.isKept).map(\.text)
            if !captions.isEmpty {
              lines.append(Self.line(Self.relative(item.name, to: folder), captions))
            }
          case .failure(let error) where canSkip(error):
            summary.skipped += 1
            onSkip("\(error)")
          case .failure(let error): throw error
          }
        }
        try file.append(
          lines, images: items.count, last: last.name, summary: summary,
          interval: options.interval)
        progress?(WorkProgress(.encoding, done: file.journal.images, total: nil))
      }
      try file.finish()
    } catch {
      try file.commit()
      throw error
    }
    return file.journal.summary
  }

  /// Goes to where a job was.
  private func skip(
    _ journal: BootstrapOutput.Journal, _ next: () throws -> BootstrapItem?
  ) throws {
    for number in 0..<journal.images {
      if number % 1024 == 0 { try Task.checkCancellation() }
      let item = try next()
      guard let item, number + 1 < journal.images || item.name == journal.last else {
        throw TrainingDataError.otherPosition(
          reason:
            "image \(number + 1) is \(item?.name ?? "not there"), where \(journal.last ?? "another") "
            + "was the last of \(journal.images) that are done")
      }
    }
  }

  private func canSkip(_ error: any Error) -> Bool {
    guard case .skip = options.onFailure else { return false }
    return error is ImageError || error is TrainingDataError
  }

  // MARK: An image

  /// A text, and what became of it.
  struct JudgedText: Sendable {
    let text: String
    /// Whether a model wrote it; it came with the image otherwise.
    let isWritten: Bool
    let isKept: Bool
  }

  /// What became of the texts of one image.
  private struct Outcome: Sendable {
    let index: Int
    let texts: Result<[JudgedText], any Error>
  }

  private func results(_ items: [BootstrapItem]) async -> [Result<[JudgedText], any Error>] {
    let outcomes = await withTaskGroup(of: Outcome.self) { group in
      for (index, item) in items.enumerated() {
        group.addTask { Outcome(index: index, texts: await outcome(item)) }
      }
      return await group.reduce(into: [Outcome]()) { $0.append($1) }
    }
    return outcomes.sorted { $0.index < $1.index }.map(\.texts)
  }

  private func outcome(_ item: BootstrapItem) async -> Result<[JudgedText], any Error> {
    do {
      return .success(try await judged(item))
    } catch {
      return .failure(error)
    }
  }

  private func judged(_ item: BootstrapItem) async throws -> [JudgedText] {
    try Task.checkCancellation()
    let (image, texts) = try item.load()
    let written = try await write(image, StableHash.of("\(options.seed) \(item.key)"))
    var seen: Set<[UInt8]> = []
    let candidates = (texts.map { ($0, false) } + written.map { ($0, true) })
      .map { ($0.trimmingCharacters(in: .whitespacesAndNewlines), $1) }
      .filter { !$0.0.isEmpty && seen.insert(Array($0.0.utf8)).inserted }
    guard !candidates.isEmpty else { return [] }
    let probabilities = try await match(image, candidates.map(\.0))
    precondition(
      probabilities.count == candidates.count,
      "\(probabilities.count) probabilities of \(candidates.count) texts")
    return try zip(candidates, probabilities).map { candidate, probability in
      guard !probability.isNaN else {
        throw TrainingDataError.invalid(
          example: item.name, reason: "the model cannot say whether '\(candidate.0)' matches")
      }
      let threshold = candidate.1 ? options.writtenThreshold : options.webThreshold
      return JudgedText(
        text: candidate.0, isWritten: candidate.1, isKept: probability >= threshold)
    }
  }

  private static func line(_ image: String, _ captions: [String]) -> String {
    let texts = captions.map { JSONText.string($0) }.joined(separator: ", ")
    return #"{"image": \#(JSONText.string(image)), "captions": [\#(texts)]}"#
  }

  /// The path below a folder, the whole one of what is elsewhere.
  private static func relative(_ path: String, to folder: String) -> String {
    let path = URL(filePath: path).absoluteURL.standardizedFileURL.path
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}

extension CaptionBootstrapping {
  /// How much of the texts a job kept.
  public struct Summary: Sendable, Equatable, Codable, CustomStringConvertible {
    var images = 0
    var skipped = 0
    var imagesWithCaption = 0
    var webTexts = 0
    var keptWebTexts = 0
    var written = 0
    var keptWritten = 0

    mutating func add(_ texts: [JudgedText]) {
      if texts.contains(where: \.isKept) { imagesWithCaption += 1 }
      webTexts += texts.count { !$0.isWritten }
      keptWebTexts += texts.count { !$0.isWritten && $0.isKept }
      written += texts.count(where: \.isWritten)
      keptWritten += texts.count { $0.isWritten && $0.isKept }
    }

    public var description: String {
      "\(images) images, of which \(imagesWithCaption) have a caption and \(skipped) were left out; kept "
        + "\(keptWebTexts) of \(webTexts) texts from the web and \(keptWritten) of \(written) written captions"
    }
  }
}
