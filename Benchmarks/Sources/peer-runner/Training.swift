import ContrastAdapters
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTraining
import ContrastVision
import Foundation

/// A training step after the other on the same batch. Result: float32, the losses of the first three.
private func training(
  _ trainer: Trainer, _ loss: @escaping (TrainingPass) throws -> Float
) -> Work {
  var losses: [Float] = []
  return timed({ losses.append(try trainer.step(loss).loss) }) {
    losses.prefix(3).withUnsafeBytes { Array($0) }
  }
}

private let optimizer = Optimizer.adamW(beta1: 0.9, beta2: 0.98, epsilon: 1e-6)

private func settings(_ options: RunnerOptions) throws -> Trainer.Settings {
  Trainer.Settings(
    learningRate: 1e-5, groups: ParameterGroups(weightDecay: 0.05), maximumGradientNorm: 5,
    threads: try options.int("threads"))
}

private func parameters(of checkpoint: Checkpoint) -> Parameters {
  var parameters: Parameters = [:]
  for name in checkpoint.names {
    parameters[ParameterID(name)] = checkpoint.tensor(name)!.float32()
  }
  return parameters
}

/// The second stage of LLM2CLIP: image tower, projection and adaptor against features of captions.
func trainAlignment(_ options: RunnerOptions) throws -> Work {
  let folder = try options.url("model")
  let file = folder.appending(path: "config.json")
  let checkpoint = try Checkpoint(
    directory: folder, threads: try options.int("threads"),
    precision: try options.precision())
  let tower = try VisionTransformer(
    checkpoint.weights,
    VisionTransformerConfiguration(json: Array(Data(contentsOf: file)), file: file.path))
  let encoder = ImageEncoder(tower: tower, preprocessing: .clip(size: tower.imageSize))
  let adaptor = try TextAdaptor(checkpoint.weights)
  let inputs = try Checkpoint(file: try URL(filePath: options.string("inputs")))
  guard let pixelValues = inputs.tensor("pixel_values"), let features = inputs.tensor("features")
  else { throw RunnerError.usage("the inputs have no pixel_values and features") }
  let trainer = Trainer(
    parameters(of: checkpoint), optimizer: optimizer, settings: try settings(options))
  let scale = ParameterID("logit_scale")
  return training(trainer) { pass in
    let run = pass.run
    var value: Float = 0
    pass.backpropagate({
      [
        run.l2Normalized(encoder(pixelValues: pixelValues, run)),
        run.l2Normalized(adaptor(features, run)),
      ]
    }) { vectors in
      let loss = PairLoss()(
        images: vectors[0], texts: vectors[1], logScale: pass.scalar(scale, default: 0), run: run)
      pass.gradients.add(Tensor([loss.logScale], shape: []), to: scale, run)
      value = loss.value
      return [loss.images, loss.texts]
    }
    return value
  }
}

/// The first stage: LoRA on a frozen decoder, the first half of the texts against the second.
func trainAdapter(_ options: RunnerOptions) throws -> Work {
  let folder = try options.url("model")
  let adapterFolder = try options.string("adapter")
  let threads = try options.int("threads")
  let checkpoint = try Checkpoint(
    directory: folder, threads: threads, precision: try options.precision())
  var configuration = try CausalLanguageModelConfiguration(
    contentsOf: folder.appending(path: "config.json"))
  configuration.isBidirectional = true
  let adapters = try AdapterSet([
    ("trained", try PEFTAdapter(directory: URL(filePath: adapterFolder)), .unmerged)
  ])
  let model = try CausalLanguageModel(
    checkpoint.weights.adapted(by: adapters), configuration)
  let factors = try Checkpoint(file: URL(filePath: adapterFolder + "/adapter_model.safetensors"))
  let texts = try tokenizedTexts(options)
  let trainer = Trainer(
    parameters(of: factors), optimizer: optimizer, settings: try settings(options),
    adapters: ["trained": 1])
  return training(trainer) { pass in
    let run = pass.run
    var value: Float = 0
    pass.backpropagate({ [run.l2Normalized(model.pooled(texts, by: .mean, run))] }) { vectors in
      let half = texts.count / 2
      let loss = HardNegativeLoss()(
        queries: vectors[0].rows(0..<half), positives: vectors[0].rows(half..<2 * half), run: run)
      value = loss.value
      return [
        Tensor(loss.queries.elements + loss.positives.elements, shape: vectors[0].shape)
      ]
    }
    return value
  }
}
