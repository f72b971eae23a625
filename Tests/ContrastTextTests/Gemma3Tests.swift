import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

/// Gemma 3 is an entry of the table of families: QK-norm, sandwich norms, two rotary bases, windows in all
/// but every n-th block.
@Suite("Gemma 3 against transformers")
struct Gemma3Tests {
  /// The tokens of each sequence of a padded batch, and the rows where they stand.
  private func unpadded(
    _ golden: Golden, _ prefix: String
  ) -> (texts: [[Int32]], rows: [Int]) {
    let (ids, mask) = (
      golden.integers("\(prefix).input_ids"), golden.integers("\(prefix).attention_mask")
    )
    let length = golden.shape("\(prefix).input_ids")[1]
    let rows = ids.indices.filter { mask[$0] == 1 }
    let texts = Dictionary(grouping: rows) { $0 / length }.sorted { $0.key < $1.key }
    return (texts.map { $0.value.map { Int32(ids[$0]) } }, rows)
  }

  private func expectAgreement(
    _ model: CausalLanguageModel, _ golden: Golden, _ prefix: String, last: String,
    _ output: (Tensor, Run) -> Tensor
  ) {
    let (texts, rows) = unpadded(golden, prefix)
    func expected(_ name: String) -> [Float] {
      let (values, width) = (golden.floats(name), golden.shape(name).last!)
      return rows.flatMap { values[$0 * width..<($0 + 1) * width] }
    }
    let run = Run(threads: 2)
    var taps: [String: [Float]] = [:]
    run.tap = { taps[$0] = $1.elements }
    let result = output(model(texts, run), run)
    for name in ["embeddings", "block0", "block2"] {
      #expect(relativeError(taps[name]!, expected("\(prefix).\(name)")) < 1e-5, "\(name)")
    }
    #expect(relativeError(result.elements, expected("\(prefix).\(last)")) < 1e-5)
  }

  @Test(
    "Blocks and logits of the causal model, whose windows are crossed",
    arguments: GenerationCase.all("gemma3"))
  func causal(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let folder = reference.path("causal")
    let model = try CausalLanguageModel(directory: URL(filePath: folder), threads: 2)
    #expect(model.configuration.windows.contains(5) && model.configuration.windows.contains(nil))
    for (index, name) in ["global", "local"].enumerated() {
      let expected = golden.floats("causal.inv_freq.\(name)")
      let actual = model.configuration.rotaries[index].values(headWidth: 2 * expected.count)
      for (a, e) in zip(actual, expected) { #expect(abs(Float(a) - e) <= 1e-6 * e) }
    }
    let head = try LanguageModelHead(
      Checkpoint(directory: URL(filePath: folder)).weights, of: model)
    expectAgreement(model, golden, "causal", last: "all_logits") { head($0, $1) }
  }

  @Test(
    "The model without a causal mask keeps windows of half the size to both sides",
    .shared("reference/generation-cases"), arguments: ["tiny", "odd"])
  func bidirectional(_ size: String) throws {
    let folder = SharedData.root.appending(path: "reference/generation-cases/\(size)/gemma3")
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let model = try CausalLanguageModel(directory: folder.appending(path: "embedding"))
    #expect(model.configuration.isBidirectional)
    expectAgreement(model, golden, "embedding", last: "last_hidden") { states, _ in states }
  }
}
