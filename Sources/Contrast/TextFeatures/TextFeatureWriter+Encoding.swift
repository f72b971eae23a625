import ContrastRuntime
import ContrastText

/// What an extraction of features did.
public struct TextFeatureSummary: Sendable, Equatable {
  /// Captions that went through the model.
  package var written = 0
  /// Captions whose features were there already.
  package var reused = 0
  /// Of those written, captions that were longer than the preparation allows and were cut.
  public var truncated = 0
}

extension TextFeatureWriter {
  /// Encodes captions and writes their features, less the shards that are there already.
  ///
  /// Captions are read as they are needed and go through the model in batches; forward passes and
  /// writing happen on a queue of their own, never on Swift's cooperative threads. When the task is
  /// cancelled, the batch in progress is completed and the current shard given up; call again to go on.
  ///
  /// - Parameters:
  ///   - captions: those that the description was made of.
  ///   - encoder: the one that the description was made with.
  ///   - threads: work on a batch.
  ///   - options: the batch size; the progress, told of the captions passed so far, those reused
  ///     included. The others do not matter: each caption has a row.
  /// - Returns: what was done.
  /// - Throws: `FileError`, `LanguageModelError`, ``TextFeaturesError``, `CancellationError`.
  @discardableResult
  public func write<Captions: Sequence<String>>(
    _ captions: Captions, with encoder: LanguageModelTextEncoder,
    threads: Int = Threads.standard, options: EncodingOptions = EncodingOptions()
  ) async throws -> TextFeatureSummary {
    guard encoder.fingerprint == description.modelFingerprint else {
      throw encoder.fingerprint.isEmpty
        ? TextFeaturesError.noFingerprint
        : .mismatch(
          file: directory + "/" + TextFeatureDescription.fileName, key: "model_fingerprint",
          stored: description.modelFingerprint, asked: encoder.fingerprint)
    }
    do {
      let passes = EncodingPasses("swift-contrast.language-model", threads: threads)
      return try await writeMissing(captions, encoder, passes, options)
    } catch {
      abandonShard()
      throw error
    }
  }

  private func writeMissing(
    _ captions: some Sequence<String>, _ encoder: LanguageModelTextEncoder,
    _ passes: EncodingPasses, _ options: EncodingOptions
  ) async throws -> TextFeatureSummary {
    var summary = TextFeatureSummary()
    func report(_ done: Int) {
      options.progress?(WorkProgress(.encoding, done: done, total: description.rows))
    }
    var (iterator, position) = (captions.makeIterator(), 0)
    func next() throws -> String {
      guard let caption = iterator.next() else { throw changed(found: position) }
      position += 1
      return caption
    }
    while let rows = nextRows {
      try Task.checkCancellation()
      while position < rows.lowerBound {
        _ = try next()
        summary.reused += 1
      }
      let first = position
      var batch: [String] = []
      while batch.count < min(options.batchSize, rows.count) { batch.append(try next()) }
      summary.truncated += try await passes.perform { [batch] run in
        let (features, _, warnings) = try encoder.features(of: batch, from: first, run)
        try self.append(features.elements)
        return warnings.count
      }
      summary.written += batch.count
      report(position)
    }
    while iterator.next() != nil { position += 1 }
    guard position == description.rows else { throw changed(found: position) }
    summary.reused = description.rows - summary.written
    if summary.reused > 0 { report(position) }
    try Task.checkCancellation()
    return summary
  }

  private func changed(found: Int) -> TextFeaturesError {
    .captionsChanged(source: description.source, expected: description.rows, found: found)
  }
}
