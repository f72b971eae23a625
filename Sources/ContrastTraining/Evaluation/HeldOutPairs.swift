import Contrast
import ContrastImages
import ContrastRuntime
import ContrastTensor
import ContrastText

/// Pictures and texts that a training does not see, for measuring how well they find each other on the way.
package struct HeldOutPairs: Sendable {
  package let images: [PreparedImage]
  package let texts: ContrastiveObjective.Texts
  /// For each text the number of its image.
  package let imageOfText: [Int]

  package init(
    images: [PreparedImage], texts: ContrastiveObjective.Texts, imageOfText: [Int]
  ) {
    precondition(imageOfText.count == texts.count)
    precondition(imageOfText.allSatisfy { images.indices.contains($0) })
    self.images = images
    self.texts = texts
    self.imageOfText = imageOfText
  }

  /// Reads the first examples of a set, all their texts included.
  ///
  /// - Parameters:
  ///   - set: of pictures.
  ///   - limit: the most examples.
  ///   - preprocessing: the recipe of the image tower.
  ///   - encoder: whose tokenizer reads captions; nil where texts are features.
  ///   - threads: share the work.
  /// - Throws: what is wrong with an example, naming it.
  package init(
    _ set: any TrainingSet, limit: Int, preprocessing: ImagePreprocessing,
    encoder: (any TextEncoder)?, threads: Int
  ) throws {
    let examples = try (0..<min(limit, set.count)).map { try set.example($0) }
    let images = try Parallel.map(examples.count, threads: threads) { index in
      Result { () throws -> PreparedImage in
        guard case .source(let source) = examples[index].image else {
          throw TrainingDataError.invalid(
            example: examples[index].name, reason: "has features where a picture is needed")
        }
        return preprocessing(try DecodedImage.decode(source))
      }
    }.map { try $0.get() }
    var (tokens, features, owners) = ([TokenizedText](), [[Float]](), [Int]())
    for (index, example) in examples.enumerated() {
      for text in example.texts {
        switch text {
        case .caption(let caption):
          guard let encoder else {
            throw TrainingDataError.invalid(
              example: example.name, reason: "has captions where the adaptor takes features")
          }
          tokens.append(try encoder.tokenize(caption))
        case .stored(let stored, let row): features.append(stored[row])
        case .features(let vector): features.append(vector)
        }
        owners.append(index)
      }
    }
    guard tokens.isEmpty || features.isEmpty else {
      throw TrainingDataError.invalid(example: set.name, reason: "has both captions and features")
    }
    let texts: ContrastiveObjective.Texts =
      features.isEmpty
      ? .tokens(tokens)
      : .features(Tensor(features.flatMap { $0 }, shape: [features.count, features[0].count]))
    self.init(images: images, texts: texts, imageOfText: owners)
  }

  /// Recall at 1 and 5 in both directions, from 0 to 1.
  ///
  /// - Parameters:
  ///   - objective: has the towers.
  ///   - run: has the parameters.
  /// - Throws: `EmbeddingsError` where a vector is zero or not finite.
  package func recall(_ objective: ContrastiveObjective, _ run: Run) throws -> [String: Double] {
    let recall = RetrievalRecall(
      images: try objective.embeddings(ofImages: images, run),
      texts: try objective.embeddings(ofTexts: texts, run), imageOfText: imageOfText,
      threads: run.threads)
    var metrics: [String: Double] = [:]
    for k in [1, 5] {
      metrics["text_to_image@\(k)"] = recall.textToImage(at: k)
      metrics["image_to_text@\(k)"] = recall.imageToText(at: k)
    }
    return metrics
  }
}

extension ContrastiveObjective {
  /// What a ``TrainingLoop`` may measure on the way: how well pictures and texts that it does not train on find each
  /// other, as recall at 1 and 5 in both directions, from 0 to 1.
  ///
  /// - Parameters:
  ///   - set: of pictures; all their texts count.
  ///   - limit: the most pictures.
  ///   - threads: share the reading.
  /// - Throws: what is wrong with an example, naming it; what it returns, `EmbeddingsError` where a vector is zero or
  ///   not finite.
  public func evaluation(
    on set: any TrainingSet, limit: Int = .max, threads: Int = Threads.standard
  ) throws -> @Sendable (Run) throws -> [String: Double] {
    let pairs = try HeldOutPairs(
      set, limit: limit, preprocessing: imageEncoder.preprocessing, encoder: textEncoder,
      threads: threads)
    return { run in try pairs.recall(self, run) }
  }
}

extension ContrastiveObjective {
  /// Unit vectors, in passes of a bounded size.
  ///
  /// - Throws: `EmbeddingsError` where a vector is zero or not finite.
  func embeddings(ofImages images: [PreparedImage], _ run: Run) throws -> Embeddings {
    let features = imageEncoder(images, run)
    return try Embeddings(normalizing: features.elements, width: features.width)
  }

  /// The same of texts.
  func embeddings(ofTexts texts: Texts, _ run: Run) throws -> Embeddings {
    let features = vectors(of: texts, 0..<texts.count, run)
    return try Embeddings(normalizing: features.elements, width: features.width)
  }
}
