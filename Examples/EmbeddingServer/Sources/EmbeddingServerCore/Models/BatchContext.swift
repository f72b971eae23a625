import Contrast
import ContrastGeneration
import ContrastText
import Logging

/// What the batches of a model's queues share.
struct BatchContext: Sendable {
  let model: String
  let gate: ComputeGate
  let metrics: ServerMetrics
  let logger: Logger
  let decoding: DecodingOptions

  typealias Results = [Result<[Float], any Error>]

  /// The vectors of one batch of images; one that cannot be used fails alone.
  ///
  /// - Parameters:
  ///   - inputs: at least one.
  ///   - encoder: the model.
  func vectors(of inputs: [ImageSource], by encoder: DualEncoder) async -> Results {
    await gate {
      metrics.batch(model: model, kind: "image", inputs: inputs.count)
      let options = EncodingOptions(
        batchSize: inputs.count, onFailure: .skip, decoding: decoding)
      var results = Results(repeating: .failure(ServiceError.internal), count: inputs.count)
      do {
        for try await batch in encoder.batches(images: inputs, options: options) {
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

  /// The vectors of one batch of texts.
  ///
  /// - Parameters:
  ///   - inputs: at least one.
  ///   - passes: of the model.
  ///   - encoder: the one for texts whose vectors are to have length 1, or for the others.
  func vectors(
    of inputs: [ServedModel.TextInput], _ passes: TextPasses,
    by encoder: @Sendable (_ normalizes: Bool) async throws -> any TextEncoder
  ) async -> Results {
    await gate {
      metrics.batch(model: model, kind: "text", inputs: inputs.count)
      var results = Results(repeating: .failure(ServiceError.internal), count: inputs.count)
      for normalizes in [true, false] {
        let places = inputs.indices.filter { inputs[$0].normalizes == normalizes }
        guard !places.isEmpty else { continue }
        do {
          let vectors = await passes.vectors(
            of: places.map { inputs[$0].text }, by: try await encoder(normalizes))
          for (place, vector) in zip(places, vectors) {
            results[place] = normalizes ? normalized(vector) : .success(vector)
          }
        } catch {
          for (place, result) in zip(places, failure(of: places.count, error) as Results) {
            results[place] = result
          }
        }
      }
      return results
    }
  }

  private func normalized(_ vector: [Float]) -> Result<[Float], any Error> {
    Result {
      do { return try Embeddings(normalizing: vector, width: vector.count).values } catch {
        throw ServiceError.unusable("inputs", "the model makes no vector of a text")
      }
    }
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
