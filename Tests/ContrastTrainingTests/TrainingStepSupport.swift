import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastTraining
import Testing

/// All tensors of a file as parameters.
func parameters(of checkpoint: Checkpoint) throws -> Parameters {
  var parameters: Parameters = [:]
  for name in checkpoint.names {
    parameters[ParameterID(name)] = checkpoint.tensor(name)!.float32()
  }
  return parameters
}

/// Compares the gradients `grad.…` before the first of three steps, the `losses` before each and behind
/// them, and the parameters `after3.…`.
///
/// - Parameters:
///   - trainer: at its start.
///   - golden: of a reference library.
///   - prefix: before the names in `golden`.
///   - least: as many parameters have gradients, and more.
///   - key: the parameter that a name there stands for.
///   - loss: of the one batch.
func expectSteps(
  of trainer: Trainer, _ golden: Golden, prefix: String = "", least: Int = 10,
  key: (String) -> String = { $0 },
  _ loss: (TrainingPass) throws -> Float
) throws {
  func named(_ part: String) -> [(name: String, id: ParameterID)] {
    golden.names.filter { $0.hasPrefix(prefix + part) && !$0.hasSuffix("_f64") }.map {
      ($0, ParameterID(key(String($0.dropFirst(prefix.count + part.count)))))
    }
  }
  let first = try trainer.gradients(loss)
  #expect(named("grad.").count > least)
  for (name, id) in named("grad.") {
    let gradient = try #require(first.gradients[id], "no gradient of \(id)")
    #expect(relativeError(gradient.elements, golden.floats(name)) < 1e-4, "\(id)")
  }
  var losses: [Float] = []
  for _ in 0..<3 { losses.append(try trainer.step(loss).loss) }
  losses.append(try trainer.gradients(loss).loss)
  #expect(relativeError(losses, golden.floats(prefix + "losses")) < 1e-4)
  for (name, id) in named("after3.") {
    #expect(relativeError(trainer.parameters[id]!.elements, golden.floats(name)) < 1e-4, "\(id)")
  }
}
