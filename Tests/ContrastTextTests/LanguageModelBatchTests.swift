import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastTokenizers
import Foundation
import Testing

@testable import ContrastText

@Suite("Captions in batches, and long ones")
struct LanguageModelBatchTests {
  /// Captions of 1 to some 30 words; repeatable.
  private func captions(_ count: Int) -> [String] {
    let words = ["a", "dog", "runs", "over", "the", "red", "bridge", "42", "Two", "men", "é", "雨"]
    return (0..<count).map { number in
      (0...number * 11 % 29).map { words[(number * 5 + $0 * 7) % words.count] }
        .joined(separator: " ")
    }
  }

  private func expectBatchesEqualItems(_ encoder: LanguageModelTextEncoder) throws {
    let prepared = try captions(64).map { try encoder.tokenize($0) }
    #expect(Set(prepared.map(\.ids.count)).count > 10)
    let alone = prepared.map { encoder([$0], Run(threads: 1)).elements }
    for count in [1, 7, 64] {
      let batch = encoder(Array(prepared.prefix(count)), Run(threads: 2)).elements
      for row in 0..<count {
        let values = Array(batch[row * encoder.width..<(row + 1) * encoder.width])
        #expect(relativeError(values, alone[row]) < 1e-5, "caption \(row) of \(count)")
      }
    }
  }

  @Test("1, 7 and 64 captions have the vectors they have alone", arguments: [false, true])
  func batches(_ bidirectional: Bool) throws {
    let folder = try TinyLanguageModel()
    for pooling in TextPreparation.Pooling.allCases {
      try expectBatchesEqualItems(
        LanguageModelTextEncoder(
          LanguageModelSource(
            folder.path,
            preparation: TextPreparation(
              template: .llama3Instruct, pooling: pooling, isBidirectional: bidirectional))))
    }
  }

  @Test(
    "The same for a trained model", .shared("checkpoints/stories260k"), arguments: [false, true])
  func trained(_ bidirectional: Bool) throws {
    try expectBatchesEqualItems(
      LanguageModelTextEncoder(
        LanguageModelSource(
          SharedData.path("checkpoints/stories260k"),
          preparation: TextPreparation(isBidirectional: bidirectional))))
  }

  // MARK: Long captions

  /// A decoder of SmolLM 135M's widths with random weights, and a small vocabulary.
  private func smolLM(layers: Int, maximumPositions: Int = 8192) throws -> CausalLanguageModel {
    let json = """
      {"model_type": "llama", "hidden_size": 576, "intermediate_size": 1536,
      "num_hidden_layers": \(layers), "num_attention_heads": 9, "num_key_value_heads": 3,
      "max_position_embeddings": \(maximumPositions), "rms_norm_eps": 1e-5,
      "rope_theta": 100000, "vocab_size": 288}
      """
    var generator = SeededGenerator(seed: 3)
    func random(_ shape: Int..., around center: Float = 0) -> Tensor {
      let count = shape.reduce(1, *)
      return Tensor(
        generator.floats(count, in: (center - 0.05)...(center + 0.05)), shape: shape)
    }
    var tensors = ["embed_tokens.weight": random(288, 576), "norm.weight": random(576, around: 1)]
    for layer in 0..<layers {
      for (name, outputs, inputs) in [
        ("self_attn.q_proj", 576, 576), ("self_attn.k_proj", 192, 576),
        ("self_attn.v_proj", 192, 576), ("self_attn.o_proj", 576, 576),
        ("mlp.gate_proj", 1536, 576), ("mlp.up_proj", 1536, 576), ("mlp.down_proj", 576, 1536),
      ] { tensors["layers.\(layer).\(name).weight"] = random(outputs, inputs) }
      for name in ["input_layernorm", "post_attention_layernorm"] {
        tensors["layers.\(layer).\(name).weight"] = random(576, around: 1)
      }
    }
    let checkpoint = Checkpoint(name: "memory", tensors: tensors)
    let configuration = try CausalLanguageModelConfiguration(
      huggingFace: JSONNode(JSONValue(Array(json.utf8), file: "config"), file: "config"))
    return try CausalLanguageModel(checkpoint.weights, configuration)
  }

  /// A caption of exactly so many tokens, the first of which is the tokenizer's own.
  private func caption(tokens: Int, _ tokenizer: Tokenizer) -> String {
    String(repeating: "!?", count: (tokens - 1) / 2) + ((tokens - 1) % 2 == 0 ? "" : "!")
  }

  /// `CONTRAST_LAYERS=30` measures the whole of SmolLM 135M.
  @Test("A caption of 5,000 tokens needs no more memory than its activations")
  func longCaption() throws {
    let layers = ProcessInfo.processInfo.environment["CONTRAST_LAYERS"].flatMap { Int($0) } ?? 3
    let tokenizer = try Tokenizer(directory: TinyLanguageModel.tokenizer)
    let encoder = try LanguageModelTextEncoder(
      model: smolLM(layers: layers), tokenizer: tokenizer,
      preparation: TextPreparation(
        maximumLength: 8192, documentMaximumLength: 8192, isBidirectional: true))
    let text = try encoder.tokenize(caption(tokens: 5000, tokenizer))
    #expect(text.ids.count == 5000 && text.truncatedTokens == 0)
    let workspace = Workspace()
    let states = encoder([text], Run(threads: 2, workspace: workspace)).elements
    #expect(states.allSatisfy { $0.isFinite } && states.contains { $0 != 0 })
    // The buffers of one block, those kept warm for the next included, take some 8,200 numbers a
    // token, however many layers there are. A matrix of scores would be 25 million for each head.
    #expect(workspace.peakBytes < 9000 * 4 * 5000)
  }

  @Test("Beyond the limits of the model and of the preparation, a caption is cut and says so")
  func truncation() throws {
    let tokenizer = try Tokenizer(directory: TinyLanguageModel.tokenizer)
    for (positions, asked, limit) in [(1024, 8192, 1024), (8192, 512, 512)] {
      let encoder = try LanguageModelTextEncoder(
        model: smolLM(layers: 1, maximumPositions: positions), tokenizer: tokenizer,
        preparation: TextPreparation(maximumLength: asked, documentMaximumLength: asked))
      #expect(encoder.preparation.maximumLength == limit)
      let text = try encoder.tokenize(caption(tokens: 5000, tokenizer))
      #expect(text.ids.count == limit && text.truncatedTokens == 5000 - limit)
      // What is left is the beginning, and has the vector of the beginning.
      let start = try encoder.tokenize(caption(tokens: limit, tokenizer))
      #expect(start.truncatedTokens == 0 && start.ids == text.ids)
      #expect(encoder([text], Run(threads: 2)).elements.allSatisfy { $0.isFinite })
    }
  }
}
