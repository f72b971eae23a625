import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import Contrast
@testable import ContrastText
@testable import ContrastVision

@Suite("Configurations from tensors alone: OpenAI's files")
struct OpenAIWeightsTests {
  private static let folder = SharedData.fixtures.appending(path: "towers/openai")
  private static let scalars: Set = ["input_resolution", "context_length", "vocab_size"]

  /// A checkpoint of zeros.
  private func zeros(_ shapes: [String: [Int]]) -> Weights {
    Checkpoint(
      name: "zeros",
      tensors: shapes.mapValues {
        Tensor([Float](repeating: 0, count: $0.reduce(1, *)), shape: $0)
      }
    ).weights
  }

  private var shapes: [String: [Int]] {
    [
      "visual.conv1.weight": [128, 3, 4, 4], "visual.positional_embedding": [26, 128],
      "visual.proj": [128, 20], "token_embedding.weight": [50, 192],
      "positional_embedding": [11, 192], "text_projection": [192, 20],
      "visual.transformer.resblocks.0.ln_1.weight": [128],
      "visual.transformer.resblocks.1.ln_1.weight": [128],
      "visual.transformer.resblocks.2.ln_1.weight": [128],
      "transformer.resblocks.0.ln_1.weight": [192], "transformer.resblocks.1.ln_1.weight": [192],
    ]
  }

  @Test("Both towers of a TorchScript archive agree with open_clip's model of it")
  func golden() throws {
    let checkpoint = try Checkpoint(file: Self.folder.appending(path: "tiny.pt"))
    let weights = checkpoint.weights
    let configuration = try VisionTransformerConfiguration(openAI: weights)
    #expect(configuration.imageSize == 24 && configuration.patchSize == 8)
    let tower = try VisionTransformer(weights, configuration, names: .openCLIP)
    let text = try CLIPTextTransformer(
      weights, CLIPTextConfiguration(openAI: weights), names: .openCLIP)
    #expect(text.configuration.contextLength == 9 && text.configuration.vocabularySize == 30)
    let similarity = Similarity(
      kind: .softmax, scale: exp(try weights.scalar("logit_scale")), bias: 0)
    try checkpoint.requireAllUsed { Self.scalars.contains($0) }

    let golden = try Golden(Self.folder.appending(path: "expected.safetensors"))
    let run = Run(threads: 2)
    let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
    let images = tower(run.patches(pixels, grid: configuration.grid), run).elements
    let ids = golden.integers("input_ids").map { Int32($0) }
    let rows = stride(from: 0, to: ids.count, by: 9).map { Array(ids[$0..<$0 + 9]) }
    let texts = text(rows, run).elements
    #expect(relativeError(images, golden.floats("image_features")) < 1e-4)
    #expect(relativeError(texts, golden.floats("text_features")) < 1e-4)
    let logits = similarity.logits(
      images: try Embeddings(normalizing: images, width: 20),
      texts: try Embeddings(normalizing: texts, width: 20))
    #expect(absoluteError(logits.values, golden.floats("logits_per_image")) < 1e-3)
  }

  @Test("Layers are counted, heads are 64 wide, tables give the rest")
  func counting() throws {
    let image = try VisionTransformerConfiguration(openAI: zeros(shapes))
    #expect(image.layers == 3 && image.imageSize == 20 && image.grid.count == 25)
    #expect(image.block.attention.heads == AttentionHeads(count: 2, width: 64))
    #expect(image.block.mlp.hiddenWidth == 512 && image.projectionWidth == 20)
    #expect(image.block.mlp.activation == .quickGELU && image.block.normEpsilon == 1e-5)
    #expect(image.hasPreNorm && !image.patchBias)
    let text = try CLIPTextConfiguration(openAI: zeros(shapes))
    #expect(text.layers == 2 && text.vocabularySize == 50 && text.contextLength == 11)
    #expect(text.block.attention.heads == AttentionHeads(count: 3, width: 64))
    #expect(text.block.attention.mask == .causal && text.endOfText == .highestToken)
    #expect(text.block.mlp.activation == .quickGELU && text.projectionWidth == 20)
  }

  @Test(
    "ResNet models are refused by name",
    arguments: ["visual.layer1.0.conv1.weight", "visual.attnpool.positional_embedding"])
  func resNet(_ key: String) {
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try VisionTransformerConfiguration(openAI: zeros([key: [1]]))
    }
    #expect(error?.value == "a ResNet" && error?.key == key && error?.file == "zeros")
  }

  @Test("Shapes that no ViT has are refused, not computed with")
  func absurd() {
    for (key, shape) in [
      ("visual.conv1.weight", [100, 3, 4, 4]), ("visual.conv1.weight", [128, 1, 4, 4]),
      ("visual.conv1.weight", [128, 3, 4, 5]), ("visual.conv1.weight", [0, 3, 4, 4]),
      ("visual.positional_embedding", [1, 128]), ("visual.positional_embedding", [27, 128]),
      ("visual.positional_embedding", [0, 128]), ("visual.proj", [128, 0]),
    ] {
      #expect(throws: UnsupportedConfiguration.self, "\(key) \(shape)") {
        try VisionTransformerConfiguration(
          openAI: zeros(shapes.merging([key: shape]) { $1 }))
      }
    }
    #expect(throws: UnsupportedConfiguration.self) {
      try CLIPTextConfiguration(
        openAI: zeros(shapes.merging(["token_embedding.weight": [50, 100]]) { $1 }))
    }
    for key in shapes.keys where !key.contains(".1.") && !key.contains(".2.") {
      var fewer = shapes
      fewer[key] = nil
      #expect(throws: CheckpointError.self, "\(key)") {
        _ = try VisionTransformerConfiguration(openAI: zeros(fewer))
        _ = try CLIPTextConfiguration(openAI: zeros(fewer))
      }
    }
  }
}

@Suite("Configurations from tensors alone: EVA02-CLIP")
struct EVAWeightsTests {
  @Test(
    "The tensors of an LLM2CLIP file give what its configuration says",
    .shared("reference/cases/tiny/llm2clip_pt"), arguments: ["tiny", "odd"],
    ["LLM2CLIP-EVA02.pt", "epoch_3.pt", "LLM2CLIP-EVA02.safetensors"])
  func shapes(_ size: String, _ file: String) throws {
    let folder = SharedData.root.appending(path: "reference/cases/\(size)/llm2clip_pt")
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let weights = try Checkpoint(file: folder.appending(path: file)).weights
    let configuration = try VisionTransformerConfiguration(eva: weights)
    #expect(try configuration == VisionTransformerConfiguration(eva: config))

    let tower = try VisionTransformer(weights, configuration, names: .eva)
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let run = Run(threads: 2)
    let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
    let features = tower(run.patches(pixels, grid: configuration.grid), run).elements
    #expect(relativeError(features, golden.floats("image_features")) < 1e-4)
  }

  /// The tensors of the fixture in the names of the EVA-CLIP repository, with the tables.
  private func tensors() throws -> [String: Tensor] {
    let folder = SharedData.fixtures.appending(path: "cases/eva02")
    let checkpoint = try Checkpoint(file: folder.appending(path: "model.safetensors"))
    return Dictionary(
      uniqueKeysWithValues: checkpoint.names.map { ($0, checkpoint.stored($0)!) })
  }

  private func configuration(
    _ edit: (inout [String: Tensor]) throws -> Void
  ) throws -> VisionTransformerConfiguration {
    var tensors = try tensors()
    try edit(&tensors)
    return try VisionTransformerConfiguration(
      eva: Checkpoint(name: "edited", tensors: tensors).weights)
  }

  @Test("So do those of the fixture")
  func fixture() throws {
    let config = try JSONNode(
      contentsOf: SharedData.fixtures.appending(path: "cases/eva02/config.json").path)
    #expect(try configuration { _ in } == VisionTransformerConfiguration(eva: config))
  }

  @Test("Without the table of rotary positions, config.json is asked for")
  func withoutTable() {
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try configuration { $0["visual.rope.freqs_cos"] = nil }
    }
    #expect(error?.supported.contains("config.json") == true)
    #expect(throws: CheckpointError.self) {
      try configuration { $0["visual.rope.freqs_sin"] = nil }
    }
  }

  @Test("A table of other frequencies, or of another grid, is refused", arguments: ["cos", "sin"])
  func otherTable(_ part: String) throws {
    let key = "visual.rope.freqs_\(part)"
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try configuration { tensors in
        var values = tensors[key]!.float32().elements
        values[values.count - 1] += 2e-3
        tensors[key] = Tensor(values, shape: tensors[key]!.shape)
      }
    }
    #expect(error?.key == key && error?.file == "edited")
    #expect(throws: UnsupportedConfiguration.self) {
      try configuration { tensors in
        let shape = tensors["visual.rope.freqs_cos"]!.shape
        tensors["visual.rope.freqs_cos"] = Tensor(
          [Float](repeating: 1, count: shape[0] * shape[1]), shape: [shape[0] * 2, shape[1] / 2])
      }
    }
  }
}
