import Contrast
import ContrastImages
import Foundation

/// Pictures with questions, drawn beside the captions of a batch.
struct QuestionBatches {
  private let set: QuestionSet
  private let loader: BatchLoader
  private let perImage: Int
  private let seed: UInt64

  /// - Parameters:
  ///   - source: files of JSON lines; how many pictures come with a batch of captions, and at most how many questions
  ///     about each.
  ///   - position: of the captions, to go on behind it; nil to begin.
  ///   - seed: of the order of the questions.
  ///   - preprocessing: the recipe of the image tower.
  ///   - threads: share the work.
  ///   - examples: what stands for the pictures of the questions.
  /// - Throws: `FileError`, ``TrainingDataError``.
  init(
    _ source: (files: [URL], images: Int, perImage: Int), behind position: BatchSampler.Position?,
    seed: UInt64, preprocessing: ImagePreprocessing, threads: Int,
    examples: (QuestionSet) -> any TrainingSet = { $0 }
  ) throws {
    set = try QuestionSet(contentsOf: source.files)
    let pictures = examples(set)
    var sampler = try BatchSampler(sets: [pictures], batchSize: source.images, seed: seed)
    if let position { sampler.skip(to: position.batches) }
    var options = BatchLoader.Options()
    options.threads = threads
    loader = BatchLoader(
      sets: [pictures], sampler: sampler, preprocessing: preprocessing, options: options)
    perImage = source.perImage
    self.seed = seed
  }

  /// The next pictures, and what is asked about them with the number of the picture.
  func next() async throws -> (
    pictures: TrainingBatch, asked: [(image: Int, entry: QuestionSet.Entry)]
  ) {
    let batch = try await loader.next()
    let asked = batch.examples.enumerated().flatMap { slot, example in
      set.questions(example, atMost: perImage, seed: seed, step: batch.step).map { (slot, $0) }
    }
    return (batch, asked)
  }
}
