import Contrast
import ContrastFiles
import ContrastTestSupport
import Foundation
import Synchronization
import Testing

@testable import ContrastTraining

/// A captioner and a matching head that know nothing, and the number of images that they were asked about.
private final class FakeModels: Sendable {
  let asked = Mutex(0)
  /// Throws behind so many images.
  let limit: Int
  let delay: Duration

  init(limit: Int = .max, delay: Duration = .zero) {
    self.limit = limit
    self.delay = delay
  }

  struct Killed: Error {}

  func job(
    model: String = "fake", _ options: CaptionBootstrapping.Options, commits: Duration = .zero
  ) -> CaptionBootstrapping {
    var options = options
    options.interval = commits
    return CaptionBootstrapping(
      model: model, options: options,
      write: { image, seed in
        let count = self.asked.withLock { asked in
          asked += 1
          return asked
        }
        if count > self.limit { throw Killed() }
        try await Task.sleep(for: self.delay)
        if image.name.contains("bad") { throw ImageError.empty(source: image.name) }
        return ["caption \(seed % 1000)", " the \"same\"\n", "the \"same\"", ""]
      },
      match: { image, texts in
        texts.map { text in
          if text == "wrong" { return 0.49 }
          return text == "the \"same\"" ? 0.5 : Float(StableHash.of(text) % 100) / 100
        }
      })
  }
}

@Suite("Captions written and filtered") struct CaptionBootstrappingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let pictures = folder.url.appending(path: "pictures")
    for name in (0..<40).map({ "\($0 % 4)/\($0).png" }) {
      let file = pictures.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data([1]).write(to: file)
    }
  }

  private var pictures: BootstrapSource { .images([folder.url.appending(path: "pictures")]) }
  private var output: URL { folder.url.appending(path: "clean.jsonl") }

  private func bytes(_ url: URL) throws -> Data { try Data(contentsOf: url) }

  private func options(
    _ concurrent: Int = 3, _ failure: EncodingOptions.Failure = .stop
  ) -> CaptionBootstrapping.Options {
    .init(seed: 7, concurrentImages: concurrent, onFailure: failure)
  }

  @Test("What matches is a captions file that trainings read")
  func folderOfImages() async throws {
    let progress = Mutex<[Int]>([])
    let summary = try await FakeModels().job(options()).run(
      pictures, to: output, progress: { update in progress.withLock { $0.append(update.done) } })
    let set = try ImageCaptionSet(contentsOf: output)
    #expect(set.count == 40 && summary.imagesWithCaption == 40 && summary.images == 40)
    #expect(summary.written == 80 && summary.webTexts == 0)
    let captions = try CaptionsFile(contentsOf: output)
    #expect(summary.keptWritten == captions.captions.count)
    #expect(captions.images[0] == "pictures/0/0.png")
    #expect(captions.captions.contains("the \"same\""))
    #expect(captions.captions.allSatisfy { $0 == "the \"same\"" || $0.hasPrefix("caption ") })
    guard case .source(.file(let url)) = try set.example(0).image else {
      Issue.record("the image is a file")
      return
    }
    #expect(url.path == folder.path("pictures/0/0.png"))
    #expect(progress.withLock { $0 } == Array(stride(from: 3, to: 40, by: 3)) + [40])
    #expect(FileManager.default.fileExists(atPath: output.path + ".partial") == false)
    // The captions of an image are the same wherever the folder stands and however many go at a time.
    let (other, models) = (folder.url.appending(path: "other.jsonl"), FakeModels())
    try await models.job(options(7)).run(pictures, to: other)
    #expect(try bytes(other) == bytes(output))
    // A job that is done is not done again.
    let again = try await models.job(options(7)).run(pictures, to: other)
    #expect(again == summary && models.asked.withLock { $0 } == 40)
  }

  @Test("A job that ends anywhere goes on to the same file", arguments: [0, 1, 3, 4, 17, 39])
  func interruption(limit: Int) async throws {
    let whole = folder.url.appending(path: "whole.jsonl")
    let summary = try await FakeModels().job(options()).run(pictures, to: whole)
    let partial = URL(filePath: output.path + ".partial")
    for attempt in 0..<3 {
      do {
        try await FakeModels(limit: limit).job(
          options(), commits: attempt == 1 ? .seconds(100) : .zero
        ).run(pictures, to: output)
        break
      } catch is FakeModels.Killed {
        // What a process writes behind its last journal before it is killed.
        var rest = try bytes(partial)
        rest.append(Data("{\"image\": \"half a li".utf8))
        try rest.write(to: partial)
        try Data().write(to: URL(filePath: output.path + ".journal.partial-1-2"))
      }
    }
    #expect(try await FakeModels().job(options()).run(pictures, to: output) == summary)
    #expect(try bytes(output) == bytes(whole))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(!names.contains { $0.contains("partial") })
  }

  @Test("A job that was killed before its file had its name is done")
  func renaming() async throws {
    let summary = try await FakeModels().job(options()).run(pictures, to: output)
    let partial = URL(filePath: output.path + ".partial")
    try FileManager.default.moveItem(at: output, to: partial)
    let models = FakeModels()
    #expect(try await models.job(options()).run(pictures, to: output) == summary)
    #expect(models.asked.withLock { $0 } == 0)
    #expect(try ImageCaptionSet(contentsOf: output).count == 40)
  }

  @Test("Cancellation is heard at once, and what was done is kept")
  func cancellation() async throws {
    let (folder, output) = (pictures, output)
    let models = FakeModels(delay: .milliseconds(20))
    let task = Task { [options = options()] in
      try await models.job(options, commits: .seconds(100)).run(folder, to: output)
    }
    while models.asked.withLock({ $0 }) < 10 { try await Task.sleep(for: .milliseconds(1)) }
    task.cancel()
    let asked = models.asked.withLock { $0 }
    await #expect(throws: CancellationError.self) { try await task.value }
    // No time is measured, as all tests share the processor: nothing but what was under way goes on.
    #expect(models.asked.withLock { $0 } <= asked + 8)
    let journal = try JSONNode(contentsOf: output.path + ".journal")
    #expect(try (1...39).contains(journal.int("images")))
  }

  @Test("Shards with texts: right and wrong ones, damaged images left out")
  func shards() async throws {
    let shard = folder.url.appending(path: "shards/0.tar")
    try FileManager.default.createDirectory(
      at: shard.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: TrainingSetTests.pictures, toPath: shard.path)
    let skipped = Mutex<[String]>([])
    let summary = try await FakeModels().job(options(2, .skip)).run(
      .shards([shard, shard]), to: output, onSkip: { text in skipped.withLock { $0.append(text) } })
    let texts = try WebDataset(shards: [shard.path])
    #expect(summary.images == 2 * texts.count)
    // No picture in two samples of each.
    let names = skipped.withLock { $0 }
    #expect(summary.skipped == 4 && names.count == 4)
    #expect(names.allSatisfy { $0.contains("/003") || $0.contains("/__meta__") })
    #expect(summary.webTexts > 0)

    let captions = try CaptionsFile(contentsOf: output)
    #expect(captions.images.first == "shards/0.tar/000.jpg")
    #expect(captions.images.contains("shards/0.tar/001.png"))
    #expect(captions.images.contains("shards/0.tar/a.b/002.webp"))
    // The images are read out of the archive.
    let set = try ImageCaptionSet(contentsOf: output)
    for (index, name) in captions.images.enumerated() {
      guard case .source(.bytes(let bytes, let source)) = try set.example(index).image else {
        Issue.record("\(name) is read from the archive")
        continue
      }
      #expect(!bytes.isEmpty && source.hasSuffix(name))
    }
    await #expect(throws: TrainingDataError.self) {
      try await FakeModels().job(options(2)).run(
        .shards([shard]), to: folder.url.appending(path: "stopped.jsonl"))
    }
  }

  @Test("A captions file: wrong texts go, images without a caption too")
  func captionsFile() async throws {
    let file = folder.url.appending(path: "web.csv")
    try Data("image,caption\na.jpg,wrong\na.jpg,the \"\"same\"\"\nbad.jpg,x\n".utf8).write(to: file)
    let job = CaptionBootstrapping(
      model: "m", options: .init(onFailure: .skip),
      write: { image, _ in
        if image.name.contains("bad") { throw ImageError.empty(source: image.name) }
        return []
      },
      match: { _, texts in texts.map { $0 == "wrong" ? 0.4 : 0.6 } })
    let summary = try await job.run(.captions(file, folder: nil), to: output)
    #expect(summary.skipped == 1 && summary.webTexts == 2 && summary.keptWebTexts == 1)
    #expect(try CaptionsFile(contentsOf: output).images == ["a.jpg"])
    #expect("\(summary)".contains("kept 1 of 2 texts from the web"))
  }

  @Test("Another job, another source and another file are refused")
  func refusals() async throws {
    await #expect(throws: FakeModels.Killed.self) {
      try await FakeModels(limit: 20).job(options()).run(pictures, to: output)
    }
    for job in [
      FakeModels().job(model: "another", options()), FakeModels().job(.init(seed: 8)),
      FakeModels().job(.init(webThreshold: 0.6, seed: 7)),
    ] {
      await #expect(throws: TrainingDataError.self) { try await job.run(pictures, to: output) }
    }
    try FileManager.default.removeItem(atPath: folder.path("pictures/0/0.png"))
    await #expect(throws: TrainingDataError.self) {
      try await FakeModels().job(options()).run(pictures, to: output)
    }
    let there = folder.url.appending(path: "there.jsonl")
    try Data("{}".utf8).write(to: there)
    await #expect(throws: TrainingDataError.self) {
      try await FakeModels().job(options()).run(pictures, to: there)
    }
    #expect(try bytes(there) == Data("{}".utf8))
    try Data("{".utf8).write(to: URL(filePath: there.path + ".journal"))
    await #expect(throws: FileError.self) {
      try await FakeModels().job(options()).run(pictures, to: there)
    }
  }
}
