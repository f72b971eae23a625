import Contrast
import ContrastFiles
import ContrastTensor
import ContrastText
import ContrastTokenizers
import Foundation

/// A language model of the Llama kind that was never trained, as a folder.
///
///     let start = LanguageModelInitialization(
///       width: 256, layers: 6, heads: 8, keyValueHeads: 4, hiddenWidth: 704)
///     try start.write(to: folder, tokenizer: tokenizerFolder, seed: 1)
///
/// Matrices are normal with the deviation `deviation`; those that end a branch beside the residual path
/// (`o_proj`, `down_proj`) are narrower by √(2 · layers), so that the path keeps its variance; norms are 1.
///
/// Source: Radford et al. 2019, "Language Models are Unsupervised Multitask Learners", section 2.3;
/// `LlamaPreTrainedModel._init_weights` of transformers for the deviation.
public struct LanguageModelInitialization: Sendable, Equatable {
  package var width: Int
  package var layers: Int
  /// Of queries; they divide the width into even parts.
  package var heads: Int
  /// Of keys and values; they divide ``heads``.
  package var keyValueHeads: Int
  /// Of the gated halves.
  package var hiddenWidth: Int
  /// The most tokens of a text.
  package var maximumPositions: Int
  /// The base of the rotary frequencies.
  package var rotaryBase: Double
  /// Whether the token table is the output head too.
  package var isHeadTied: Bool
  package var normEpsilon: Double
  /// Of the matrices' numbers.
  package var deviation: Float

  public init(
    width: Int, layers: Int, heads: Int, keyValueHeads: Int? = nil, hiddenWidth: Int,
    maximumPositions: Int = 512, rotaryBase: Double = 10_000, isHeadTied: Bool = true,
    normEpsilon: Double = 1e-5, deviation: Float = 0.02
  ) {
    self.width = width
    self.layers = layers
    self.heads = heads
    self.keyValueHeads = keyValueHeads ?? heads
    self.hiddenWidth = hiddenWidth
    self.maximumPositions = maximumPositions
    self.rotaryBase = rotaryBase
    self.isHeadTied = isHeadTied
    self.normEpsilon = normEpsilon
    self.deviation = deviation
  }

  /// The contents of `config.json`.
  ///
  /// - Parameter tokenizer: has the size of the vocabulary and the ids of the special tokens.
  func configuration(for tokenizer: Tokenizer) -> JSONValue {
    func integer(_ value: Int) -> JSONValue { .number(String(value)) }
    func token(_ role: SpecialTokenRole) -> JSONValue {
      tokenizer.specialTokenID(role).map { integer(Int($0)) } ?? .null
    }
    return .object([
      "architectures": .array([.string("LlamaForCausalLM")]), "model_type": .string("llama"),
      "vocab_size": integer(tokenizer.idLimit), "hidden_size": integer(width),
      "intermediate_size": integer(hiddenWidth), "num_hidden_layers": integer(layers),
      "num_attention_heads": integer(heads), "num_key_value_heads": integer(keyValueHeads),
      "head_dim": integer(width / max(heads, 1)), "hidden_act": .string("silu"),
      "max_position_embeddings": integer(maximumPositions),
      "rope_theta": .number(String(rotaryBase)), "rms_norm_eps": .number(String(normEpsilon)),
      "attention_bias": .bool(false), "mlp_bias": .bool(false),
      "tie_word_embeddings": .bool(isHeadTied), "initializer_range": .number("\(deviation)"),
      "bos_token_id": token(.beginning), "eos_token_id": token(.end),
      "pad_token_id": token(.padding), "torch_dtype": .string("float32"),
    ])
  }

  /// Writes a folder that this package and transformers (`LlamaForCausalLM`) open: `config.json`,
  /// `model.safetensors` in float32, the tokenizer, and how texts are prepared.
  ///
  /// - Parameters:
  ///   - destination: where nothing stands yet; the folder appears whole or not at all.
  ///   - tokenizer: the folder of a tokenizer, whose files are copied.
  ///   - seed: equal seeds give equal weights.
  ///   - preparation: is written beside the model.
  /// - Throws: `FileError`, also for a shape that cannot be; `TokenizerError`, `ModelConversionError`.
  public func write(
    to destination: URL, tokenizer: URL, seed: UInt64,
    preparation: TextPreparation = TextPreparation(isBidirectional: false)
  ) throws {
    let config = configuration(for: try Tokenizer(directory: tokenizer))
    let file = destination.appending(path: "config.json").path
    let configuration = try CausalLanguageModelConfiguration(
      huggingFace: JSONNode(config, file: file))
    let names = configuration.names
    let branchEnds = [names.blockParts.attention.output, names.blockParts.mlp.down]
      .map { ".\($0).weight" }
    let branchDeviation = deviation / Float(2 * layers).squareRoot()
    let tensors = try SeededWeights.tensors(
      seed: seed,
      values: { key, shape in
        if shape.count < 2 { return .constant(1) }
        let endsBranch = branchEnds.contains { key.hasSuffix($0) }
        return .normal(deviation: endsBranch ? branchDeviation : deviation)
      },
      { weights in
        _ = try CausalLanguageModel(weights[names.prefix], configuration)
        if !isHeadTied {
          _ = try weights.table(
            names.head, shape: [configuration.vocabularySize, configuration.width])
        }
      })
    let files = try TokenizerFiles(in: tokenizer)
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      try ModelFolderWriter(
        folder: folder, tensors: tensors,
        copies: files.copies,
        texts: files.texts.merging([
          "config.json": ModelFolderWriter.text(config, .float32),
          TextPreparation.fileName: preparation.json,
        ]) { $1 }
      ).write()
    }
  }
}
