import ContrastAdapters
import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastVision
import Foundation
import Testing
@testable import ContrastTraining

/// Three steps of AdamW from the files of the reference generator: `training_step`.
@Suite("Training steps against PyTorch")
struct TrainingStepTests {
  static let settings = Trainer.Settings(
    learningRate: 1e-3, groups: Self.groups, threads: 2)

  /// Weight decay on everything with two or more dimensions, tables too.
  private static var groups: ParameterGroups {
    var groups = ParameterGroups(weightDecay: 0.2)
    groups.notDecayed = []
    return groups
  }

  private static let optimizer = Optimizer.adamW(beta1: 0.9, beta2: 0.98, epsilon: 1e-6)

  @Test("CLIP, both towers", arguments: SharedData.cases(["training_step/clip"]))
  func clip(folder: URL) throws {
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let checkpoint = try Checkpoint(directory: folder)
    let image = try VisionTransformer(
      checkpoint.weights, VisionTransformerConfiguration(huggingFace: config), names: .huggingFace)
    let text = try CLIPTextTransformer(
      checkpoint.weights, CLIPTextConfiguration(huggingFace: config), names: .huggingFace)
    let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
    let length = golden.shape("input_ids")[1]
    let ids = golden.integers("input_ids").map { Int32($0) }
    let texts = stride(from: 0, to: ids.count, by: length).map { Array(ids[$0..<$0 + length]) }

    for usesActivationCheckpointing in [false, true] {
      var settings = Self.settings
      settings.usesActivationCheckpointing = usesActivationCheckpointing
      let trainer = Trainer(
        try parameters(of: checkpoint), optimizer: Self.optimizer, settings: settings)
      try expectSteps(of: trainer, golden) { pass in
        let run = pass.run
        return contrast(pass) {
          let patches = run.patches(pixels, grid: image.configuration.grid)
          return [run.l2Normalized(image(patches, run)), run.l2Normalized(text(texts, run))]
        }
      }
    }
  }

  @Test(
    "LLM2CLIP: tower, adaptor, and LoRA on a frozen decoder",
    arguments: SharedData.cases(["training_step/llm2clip"]))
  func llm2clip(folder: URL) throws {
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let checkpoint = try Checkpoint(directory: folder)
    let image = try VisionTransformer(
      checkpoint.weights, VisionTransformerConfiguration(huggingFace: config), names: .huggingFace)
    let adaptor = try TextAdaptor(checkpoint.weights, names: .huggingFace)
    let language = folder.appending(path: "llm")
    var configuration = try CausalLanguageModelConfiguration(
      contentsOf: language.appending(path: "config.json"))
    configuration.isBidirectional = true
    let adapter = try PEFTAdapter(directory: folder.appending(path: "llm_adapter"))
    let adapters = try AdapterSet([("train", adapter, .unmerged)])
    let decoder = try Checkpoint(directory: language)
    let model = try CausalLanguageModel(decoder.weights.adapted(by: adapters), configuration)
    try adapters.requireAllUsed()

    var trained = try parameters(of: checkpoint)
    let factors = try Checkpoint(
      file: folder.appending(path: "llm_adapter/adapter_model.safetensors"))
    trained.merge(try parameters(of: factors)) { first, _ in first }

    let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
    let length = golden.shape("input_ids")[1]
    let ids = golden.integers("input_ids").map { Int32($0) }
    let mask = golden.integers("embed_mask")
    let texts = stride(from: 0, to: ids.count, by: length).map { start in
      TokenizedText(
        ids: Array(ids[start..<start + length]),
        documentLength: mask[start..<start + length].reduce(0, +), truncatedTokens: 0)
    }
    let trainer = Trainer(
      trained, optimizer: Self.optimizer, settings: Self.settings, adapters: ["train": 1])
    func key(_ name: String) -> String {
      name.hasPrefix("llm.") ? "base_model.model." + name.dropFirst(4) : name
    }
    try expectSteps(of: trainer, golden, key: key) { pass in
      let run = pass.run
      return contrast(pass) {
        let patches = run.patches(pixels, grid: image.configuration.grid)
        let states = model.pooled(texts, by: .mean, run)
        return [
          run.l2Normalized(image(patches, run)), run.l2Normalized(adaptor(states, run)),
        ]
      }
    }
  }

  /// InfoNCE of unit vectors of images and texts, with the gradients of both and of `logit_scale`.
  private func contrast(_ pass: TrainingPass, _ vectors: () -> [Tensor]) -> Float {
    let scale = ParameterID("logit_scale")
    var value: Float = 0
    pass.backpropagate(vectors) { vectors in
      let loss = InfoNCE()(
        images: vectors[0], texts: vectors[1], logScale: pass.scalar(scale, default: 0),
        run: pass.run)
      pass.gradients.add(Tensor([loss.logScale], shape: []), to: scale, pass.run)
      value = loss.value
      return [loss.images, loss.texts]
    }
    return value
  }
}
