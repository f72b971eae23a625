import Contrast
import ContrastTestSupport
import ContrastTokenizers
import ContrastTraining
import Foundation
import Testing

@Suite("New dual encoders with a text tower") struct NewDualEncoderTests {
  private let folder = try! TemporaryFolder()

  /// The folder, with a tokenizer whose last ids are merged words.
  private func tokenizer(specialTokens: [String]) throws -> URL {
    var trainer = BytePairTrainer(
      vocabularySize: 270, minimumFrequency: 1, specialTokens: specialTokens)
    trainer.roles = [.padding: "<pad>", .beginning: "<s>", .end: "</s>"]
    trainer.addedRoles = [.beginning, .end]
    try trainer.train(on: ["kite kite kite kite", "a b"]).write(directory: folder.url)
    return folder.url
  }

  private func write(tokenizer: URL) throws -> URL {
    let image = NewDualEncoder.ImageTower(
      imageSize: 8, patchSize: 4, width: 12, layers: 1, heads: 2, hiddenWidth: 20)
    let text = NewDualEncoder.Text.tower(
      tokenizer: tokenizer, width: 16, layers: 1, heads: 2, hiddenWidth: 24)
    let url = folder.url.appending(path: "model")
    try NewDualEncoder(image: image, text: text, projectionWidth: 6).write(to: url, seed: 3)
    return url
  }

  @Test("A text is what its end has seen, not its word of the highest id")
  func pooling() async throws {
    let url = try write(tokenizer: tokenizer(specialTokens: ["<pad>", "</s>", "<s>"]))
    let model = try await DualEncoder(directory: url)
    let embeddings = try await model.encode(texts: ["kite a", "kite b"])
    #expect(embeddings[0] != embeddings[1])
  }

  @Test("transformers finds the class of the tokenizer, its length and its special tokens")
  func configurations() throws {
    let url = try write(tokenizer: tokenizer(specialTokens: ["<pad>", "</s>", "<s>"]))
    func node(_ name: String) throws -> [String: Any] {
      let data = try Data(contentsOf: url.appending(path: name))
      return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
    let tokenizer = try node("tokenizer_config.json")
    #expect(tokenizer["tokenizer_class"] as? String == "PreTrainedTokenizerFast")
    guard case .tower(let standard) = NewDualEncoder.Text.tower(tokenizer: url).kind else {
      Issue.record("no tower")
      return
    }
    #expect(tokenizer["model_max_length"] as? Int == standard.contextLength)
    #expect(tokenizer["eos_token"] as? String == "</s>")
    #expect(tokenizer["bos_token"] as? String == "<s>")
    #expect(tokenizer["pad_token"] as? String == "<pad>")
    let text = try #require(try node("config.json")["text_config"] as? [String: Any])
    #expect(text["eos_token_id"] as? Int == 1 && text["bos_token_id"] as? Int == 2)
    #expect(text["pad_token_id"] as? Int == 0)
    #expect(try node("preprocessor_config.json")["image_processor_type"] != nil)
  }

  @Test("An end with the id that CLIP's files take for another token is refused")
  func legacy() throws {
    let tokenizer = try tokenizer(specialTokens: ["<pad>", "<s>", "</s>"])
    #expect(throws: TrainingError.legacyEndOfText(directory: tokenizer.path)) {
      try write(tokenizer: tokenizer)
    }
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "model").path))
  }
}
