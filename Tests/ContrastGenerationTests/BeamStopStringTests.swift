import ContrastFiles
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastGeneration

@Suite("Beam search with stop strings")
struct BeamStopStringTests {
  private static let folder = SharedData.fixtures.appending(path: "generation-cases/gguf")

  private func model() async throws -> TextGenerator {
    try await TextGenerator(
      directory: Self.folder.appending(path: "llama-Q8_0.gguf"), options: .init(threads: 2))
  }

  @Test("Texts end where transformers ends them, with its scores")
  func golden() async throws {
    let model = try await model()
    let golden = try JSONNode(
      contentsOf: Self.folder.appending(path: "beam_stop_strings.json").path)
    var stopped = 0
    for search in try golden.array("cases") {
      let (setting, stops) = (try search.object("options"), try search.array("stops"))
      var options = try GenerationOptions(setting, over: GenerationOptions())
      options.maximumNewTokens = try golden.int("max_new_tokens")
      options.stopStrings = try stops.map { try $0.string() }
      let ids = try search.array("ids").map { Int32(try $0.int()) }
      let results = try await model.engine.generate(
        GenerationPrompt(ids), model.tokenizer, options)
      let expected = try search.array("sequences").map { row in
        try row.elements().map { Int32(try $0.int()) }
      }
      let what = "\(try search.string("prompt")), \(options.stopStrings)"
      #expect(results.map(\.tokens) == expected, "\(what)")
      for (result, score) in zip(results, try search.array("scores")) {
        let own = try #require(result.score)
        #expect(abs(own - (try score.double())) < 1e-4 * abs(own), "\(what)")
        if case .stopString(let stop) = result.end {
          #expect(options.stopStrings.contains(stop) && !result.text.contains(stop))
          stopped += 1
        }
      }
    }
    #expect(stopped > 10)
  }

  @Test("No text goes on behind a stop string, whatever the string")
  func random() async throws {
    let model = try await model()
    var options = GenerationOptions()
    (options.maximumNewTokens, options.beamCount, options.resultCount) = (10, 4, 4)
    let plain = try await model.generate("dog runs", options: options)
    let letters = Array(plain.map(\.text).joined())
    var generator = PhiloxGenerator(seed: 3)
    for _ in 0..<40 {
      options.stopStrings = (0..<2).map { _ in
        let start = Int.random(in: 0..<letters.count - 3, using: &generator)
        return String(letters[start..<start + Int.random(in: 1...3, using: &generator)])
      }
      for text in try await model.generate("dog runs", options: options) {
        func stop(_ tokens: some Collection<Int32>) -> String? {
          let whole = model.tokenizer.decode(Array(tokens))
          return options.stopStrings.first { whole.utf8.contains($0.utf8) }
        }
        #expect(stop(text.tokens.dropLast()) == nil, "\(options.stopStrings)")
        guard case .stopString(let found) = text.end else {
          #expect(text.end == .length && stop(text.tokens) == nil, "\(options.stopStrings)")
          continue
        }
        let whole = model.tokenizer.decode(text.tokens)
        #expect(whole.hasPrefix(text.text + found), "\(options.stopStrings)")
      }
    }
  }
}

extension Collection where Element: Equatable {
  fileprivate func contains(_ other: some Collection<Element>) -> Bool {
    indices.contains { self[$0...].starts(with: other) }
  }
}
