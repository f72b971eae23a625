import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import Contrast

/// MiniLM's folder of the reference generator as a GGUF file, as llama.cpp's converter writes it.
@Suite("Encoders of the BERT kind in GGUF files", .shared("reference/generation-cases"))
struct GGUFEncoderTests {
  private static func bytes(_ folder: URL) throws -> GGUFBytes {
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let checkpoint = try Checkpoint(directory: folder)
    var bytes = GGUFBytes()
    bytes.set("general.architecture", .text("bert"))
    for (key, name) in [
      ("context_length", "max_position_embeddings"), ("embedding_length", "hidden_size"),
      ("block_count", "num_hidden_layers"), ("feed_forward_length", "intermediate_size"),
      ("attention.head_count", "num_attention_heads"),
    ] {
      bytes.set("bert.\(key)", .uint32(UInt32(try config.int(name))))
    }
    bytes.set("bert.attention.layer_norm_epsilon", .float32(1e-12))
    bytes.set("bert.attention.causal", .bool(false))
    bytes.set("bert.pooling_type", .uint32(1))
    let vocabulary = try JSONNode(contentsOf: folder.appending(path: "tokenizer.json").path)
      .object("model").object("vocab").members()
    var tokens = [String](repeating: "", count: vocabulary.count)
    for (token, id) in vocabulary { tokens[try id.int()] = token }
    bytes.set("tokenizer.ggml.model", .text("bert"))
    bytes.set(
      "tokenizer.ggml.tokens",
      .texts(
        tokens.map {
          $0.hasPrefix("[") && $0.hasSuffix("]")
            ? $0 : $0.hasPrefix("##") ? String($0.dropFirst(2)) : "▁" + $0
        }))
    bytes.set(
      "tokenizer.ggml.token_type",
      .integers(tokens.map { $0.hasPrefix("[") && $0.hasSuffix("]") ? 3 : 1 }))
    let parts = [
      "attention.self.query": "attn_q", "attention.self.key": "attn_k",
      "attention.self.value": "attn_v", "attention.output.dense": "attn_output",
      "attention.output.LayerNorm": "attn_output_norm", "intermediate.dense": "ffn_up",
      "output.dense": "ffn_down", "output.LayerNorm": "layer_output_norm",
      "word_embeddings": "token_embd", "token_type_embeddings": "token_types",
      "position_embeddings": "position_embd", "LayerNorm": "token_embd_norm",
    ]
    for name in checkpoint.names where !name.hasPrefix("pooler") && !name.hasSuffix("_ids") {
      var words = name.split(separator: ".").map(String.init)
      let kind = words.removeLast()
      let isBlock = words[0] == "encoder"
      let part = parts[words.dropFirst(isBlock ? 3 : 1).joined(separator: ".")]!
      let tensor = checkpoint.stored(name)!
      bytes.tensors.append(
        GGUFBytes.Tensor(
          isBlock ? "blk.\(words[2]).\(part).\(kind)" : "\(part).\(kind)", tensor.shape,
          tensor.float32().elements))
    }
    return bytes
  }

  @Test("MiniLM's sentence embeddings", arguments: GenerationCase.all("minilm"))
  func embeddings(_ reference: GenerationCase) async throws {
    let (golden, texts) = try SentenceFolders.golden(reference.folder)
    let temporary = try TemporaryFolder()
    let file = temporary.url.appending(path: "model.gguf")
    try Data(Self.bytes(reference.folder).file()).write(to: file)
    let model = try await TextEmbedder(directory: file, threads: 2)
    let embeddings = try await model.encode(texts: texts)
    #expect(relativeError(embeddings.values, golden.floats("sentence_embedding")) < 1e-5)
  }

  @Test("Without a word on pooling it needs one, and what is not an encoder's is refused")
  func refusals() async throws {
    let temporary = try TemporaryFolder()
    let file = temporary.url.appending(path: "model.gguf")
    func open(
      pooling: TextPooling? = nil, _ change: (inout GGUFBytes) -> Void
    ) async throws {
      var bytes = try Self.bytes(#require(GenerationCase.all("minilm").first).folder)
      change(&bytes)
      try Data(bytes.file()).write(to: file)
      _ = try await TextEmbedder(directory: file, pooling: pooling, threads: 2)
    }
    await #expect(throws: ModelFolderError.self) {
      try await open { $0.set("bert.pooling_type", .uint32(0)) }
    }
    try await open(pooling: .first) { $0.set("bert.pooling_type", .uint32(0)) }
    await #expect(throws: UnsupportedConfiguration.self) {
      try await open { $0.set("bert.pooling_type", .uint32(4)) }
    }
    await #expect(throws: UnsupportedConfiguration.self) {
      try await open { $0.set("bert.attention.causal", .bool(true)) }
    }
    await #expect(throws: CheckpointError.self) {
      try await open { $0.tensors.removeAll { $0.name == Array("position_embd.weight".utf8) } }
    }
    await #expect(throws: CheckpointError.self) {
      try await open { $0.tensors.removeLast() }
    }
    await #expect(throws: ModelFolderError.self) {
      try await open {
        $0.set(
          "tokenizer.ggml.tokens", .texts((0..<500).map { $0 < 6 ? "[A\($0)]" : "▁t\($0)" }))
        $0.set("tokenizer.ggml.token_type", .integers([Int32](repeating: 1, count: 500)))
        $0.set("tokenizer.ggml.cls_token_id", .uint32(1))
        $0.set("tokenizer.ggml.seperator_token_id", .uint32(2))
        $0.set("tokenizer.ggml.unknown_token_id", .uint32(3))
      }
    }
    await #expect(throws: FileError.self) {
      try await open { $0.set("bert.attention.head_count", .uint32(0)) }
    }
  }
}
