import ContrastLayers
import ContrastTensor

/// What a tensor of a model that was never trained is filled with.
package enum InitialValues: Sendable, Equatable {
  case constant(Float)
  /// Of mean 0.
  case normal(deviation: Float)
  /// Between `-bound` and `bound`.
  case uniform(bound: Float)
}

/// The tensors of a model that was never trained, drawn from a seed.
///
/// Names and shapes are those that the model's own layers ask for when they are made from an empty
/// checkpoint, so there is no second list of them:
///
///     let tensors = try SeededWeights.tensors(
///       seed: 1, values: { key, shape in shape.count < 2 ? .constant(0) : .normal(deviation: 0.02) }
///     ) { weights in _ = try VisionTransformer(weights, configuration, names: .huggingFace) }
///     let checkpoint = Checkpoint(name: "new", tensors: tensors)
///
/// The numbers of a tensor depend on the seed and its name only, not on what else the model has.
package enum SeededWeights {
  /// The tensors that a model asks for, in its order, each once.
  ///
  /// - Parameter make: makes the model; its layers cannot compute.
  /// - Throws: what `make` throws, such as `CheckpointError` where a shape stands in no configuration.
  package static func shapes(
    _ make: (Weights) throws -> Void
  ) throws -> [(key: String, shape: [Int])] {
    let validation = try Checkpoint(name: "a new model", tensors: [:]).validate(make)
    var seen: [String: [Int]] = [:]
    return try validation.problems.compactMap { problem in
      guard case .missingTensor(_, let key, let shape) = problem else { throw problem }
      let known = seen.updateValue(shape, forKey: key)
      precondition(known == nil || known == shape, "'\(key)' is wanted in two shapes")
      return known == nil ? (key, shape) : nil
    }
  }

  /// The tensors of a model.
  ///
  /// - Parameters:
  ///   - seed: equal seeds give equal numbers.
  ///   - values: what the tensor of a name and a shape is filled with.
  ///   - make: makes the model; its layers cannot compute.
  /// - Returns: float32, by name.
  /// - Throws: as ``shapes(_:)``.
  package static func tensors(
    seed: UInt64, values: (_ key: String, _ shape: [Int]) -> InitialValues,
    _ make: (Weights) throws -> Void
  ) throws -> [String: Tensor] {
    var tensors: [String: Tensor] = [:]
    for (key, shape) in try shapes(make) {
      tensors[key] = tensor(key, shape: shape, values(key, shape), seed: seed)
    }
    return tensors
  }

  /// One tensor.
  ///
  /// - Parameters:
  ///   - key: its name, which decides over the numbers together with the seed.
  ///   - shape: its dimensions.
  ///   - values: what it is filled with.
  ///   - seed: equal seeds give equal numbers.
  package static func tensor(
    _ key: String, shape: [Int], _ values: InitialValues, seed: UInt64
  ) -> Tensor {
    var generator = PhiloxGenerator(
      seed: seed, stream: UInt64(truncatingIfNeeded: StableHash.of(key)))
    return Tensor(shape: shape) { elements in
      switch values {
      case .constant(let value): elements.update(repeating: value)
      case .normal(let deviation):
        for i in elements.indices { elements[i] = deviation * generator.normal() }
      case .uniform(let bound):
        for i in elements.indices { elements[i] = bound * (2 * generator.uniform() - 1) }
      }
    }
  }
}
