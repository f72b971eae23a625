import ArgumentParser
import Contrast
import ExampleSupport
import Foundation
import Testing

@Suite struct LanguageModelOptionsTests {
  private func parse(_ arguments: String...) throws -> LanguageModelOptions {
    try LanguageModelOptions.parse(arguments)
  }

  /// A language model of the package's tests; `llm2vec_config.json` is all that tells about texts.
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Tests/Fixtures/cases/llm2clip/llm").standardized

  private func copy() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.fixture.path) {
      try FileManager.default.copyItem(
        atPath: Self.fixture.appending(path: name).path, toPath: folder.path + "/" + name)
    }
    return folder
  }

  @Test func withoutAPreparationTheCommandLineMustSayIt() throws {
    let folder = try copy()
    try FileManager.default.removeItem(atPath: folder.path + "/llm2vec_config.json")
    for options in [try parse(), try parse("--causal"), try parse("--pooling", "mean")] {
      let error = #expect(throws: ValidationError.self) { try options.open(folder.path) }
      #expect(error?.message.contains(folder.path) == true)
    }
    let options = try parse(
      "--causal", "--pooling", "last_token", "--prompt", "qwen2Instruct", "--instruction", "Find",
      "--max-length", "77", "--pool-all")
    #expect(
      try options.open(folder.path).preparation
        == TextPreparation(
          template: .qwen2Instruct, instruction: "Find", maximumLength: 77,
          documentMaximumLength: 77, pooling: .last, skipsInstruction: false,
          isBidirectional: false))
  }

  @Test func optionsChangeWhatTheFolderSays() throws {
    let folder = try copy()
    let told = try parse().open(folder.path).preparation
    #expect(told == TextPreparation(template: .llama3Instruct))
    let stored = TextPreparation(template: .qwen2Instruct, pooling: .weightedMean)
    try stored.write(directory: folder.url)
    #expect(try parse().open(folder.path).preparation == stored)
    var changed = stored
    changed.template = nil
    changed.isBidirectional = false
    #expect(try parse("--prompt", "none", "--causal").open(folder.path).preparation == changed)
    #expect(changed.summary.contains("causal attention, pooling weighted_mean, prompt none"))
    #expect(stored.summary.contains("qwen2Instruct"))
  }

  @Test func refusals() {
    #expect(throws: (any Error).self) { try parse("--causal", "--bidirectional") }
    #expect(throws: (any Error).self) { try parse("--prompt", "chatgpt") }
    #expect(throws: (any Error).self) { try parse("--pooling", "median") }
    #expect(throws: (any Error).self) { try parse("--max-length", "0") }
  }

  @Test func aMissingFolderIsNamed() async throws {
    let options = try parse("--causal", "--pooling", "mean")
    await #expect(throws: ModelLocationError.notFound(path: "/nowhere")) {
      try await options.load("/nowhere")
    }
  }
}
