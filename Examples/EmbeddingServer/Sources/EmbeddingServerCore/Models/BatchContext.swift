import Contrast
import ContrastGeneration
import Logging

/// What the batches of a model's queues share.
struct BatchContext: Sendable {
  let model: String
  let gate: ComputeGate
  let metrics: ServerMetrics
  let logger: Logger
  let decoding: DecodingOptions

  typealias Results = [Result<[Float], any Error>]

  /// The vectors of one batch; an input that cannot be used fails alone.
  ///
  /// - Parameters:
  ///   - inputs: at least one.
  ///   - kind: of the queue, for metrics.
  ///   - encode: the library's.
  func vectors<Input: Sendable, Batches: AsyncSequence<EncodedBatch, any Error> & Sendable>(
    of inputs: [Input], kind: String,
    _ encode: @Sendable ([Input], EncodingOptions) throws -> Batches
  ) async -> Results {
    await gate {
      metrics.batch(model: model, kind: kind, inputs: inputs.count)
      let options = EncodingOptions(
        batchSize: inputs.count, onFailure: .skip, decoding: decoding)
      var results = Results(repeating: .failure(ServiceError.internal), count: inputs.count)
      do {
        for try await batch in try encode(inputs, options) {
          for (row, input) in batch.inputs.enumerated() {
            results[input] = .success(Array(batch.embeddings[row]))
          }
          for case .skipped(let input, _, let reason) in batch.embeddings.warnings {
            results[input] = .failure(ServiceError.unusable("inputs", reason))
          }
        }
      } catch {
        results = failure(of: inputs.count, error)
      }
      return results
    }
  }

  /// The vectors of texts, those with the same prompt together.
  func vectors(of inputs: [ServedModel.TextInput], by model: TextEmbedder) async -> Results {
    var results = Results(repeating: .failure(ServiceError.internal), count: inputs.count)
    for (prompt, places) in Dictionary(grouping: inputs.indices, by: { inputs[$0].prompt }) {
      let texts = places.map { inputs[$0].text }
      let part = await vectors(of: texts, kind: "text") {
        try model.batches(texts: $0, prompt: prompt, options: $1)
      }
      for (place, result) in zip(places, part) { results[place] = result }
    }
    return results
  }

  /// The matches of each input.
  func matches(
    of inputs: [ServedModel.MatchInput], by matcher: ImageTextMatcher
  ) async -> [Result<[ImageTextMatch], any Error>] {
    await gate {
      metrics.batch(model: model, kind: "match", inputs: inputs.count)
      var results: [Result<[ImageTextMatch], any Error>] = []
      for input in inputs {
        do {
          results.append(
            .success(
              try await matcher.match(images: input.images, texts: input.texts, decoding: decoding))
          )
        } catch let error as ImageError {
          results.append(.failure(ServiceError.unusable("texts", "\(error)")))
        } catch {
          results += failure(of: 1, error)
        }
      }
      return results
    }
  }

  private func failure<T>(of count: Int, _ error: any Error) -> [Result<T, any Error>] {
    logger.error("A batch failed", metadata: ["model": "\(model)", "reason": "\(error)"])
    let error = ServiceError.backend("the model `\(model)` failed; the server's log says why")
    return Array(repeating: .failure(error), count: count)
  }
}
