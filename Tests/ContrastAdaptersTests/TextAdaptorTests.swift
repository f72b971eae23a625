import ContrastAdapters
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@Suite("LLM2CLIP's text adaptor")
struct TextAdaptorTests {
  @Test(
    "Features agree with the reference to 1e-5",
    .shared("reference/cases/tiny/llm2clip"),
    arguments: SharedData.cases(
      ["llm2clip/model.safetensors", "llm2clip_pt/LLM2CLIP-EVA02.safetensors"]))
  func goldens(_ path: URL) throws {
    let golden = try Golden(
      path.deletingLastPathComponent().appending(path: "expected.safetensors"))
    let weights = try Checkpoint(file: path).weights
    let names = try #require(TextAdaptor.Names.find(in: weights))
    #expect(names == (path.path.contains("_pt") ? .repository : .huggingFace))
    let adaptor = try TextAdaptor(weights, names: names)
    let pooled = Tensor(golden.floats("llm.pooled"), shape: golden.shape("llm.pooled"))
    #expect(adaptor.inputs == pooled.width && adaptor.normalizesInput)

    let run = Run(threads: 2)
    var taps: [String: [Float]] = [:]
    run.tap = { taps[$0] = $1.elements }
    let features = adaptor(pooled, run)
    #expect(features.shape == golden.shape("text_features"))
    #expect(relativeError(taps["adaptor.block0"]!, golden.floats("adaptor.block0")) < 1e-5)
    #expect(relativeError(features.elements, golden.floats("text_features")) < 1e-5)
    let embeddings = run.l2Normalized(features).elements
    #expect(relativeError(embeddings, golden.floats("text_embeds")) < 1e-5)

    let bare = try TextAdaptor(weights, names: names, normalizesInput: false)
    #expect(
      relativeError(bare(pooled, run).elements, golden.floats("text_features_without_l2_norm"))
        < 1e-5)
  }

  @Test("The variant is known by its names; blocks are counted", arguments: [0, 1, 4])
  func names(_ count: Int) throws {
    for names in [TextAdaptor.Names.huggingFace, .repository, .languageModelInside] {
      var tensors: [String: Tensor] = [:]
      func add(_ name: String, _ shape: Int...) {
        tensors["\(names.prefix).\(name)"] = random(1, shape.reduce(1, *)).reshaped(shape)
      }
      for k in 0..<count {
        add("\(k).ln.weight", 6)
        add("\(k).ln.bias", 6)
        add("\(k).fn.0.weight", 10, 6)
        add("\(k).fn.0.bias", 10)
        add("\(k).fn.3.weight", 6, 10)
        add("\(k).fn.3.bias", 6)
      }
      add("\(count).weight", 6)
      add("\(count).bias", 6)
      add("\(count + 1).weight", 5, 6)
      add("\(count + 1).bias", 5)
      let checkpoint = Checkpoint(name: "memory", tensors: tensors)
      #expect(TextAdaptor.Names.find(in: checkpoint.weights) == names)
      let adaptor = try TextAdaptor(checkpoint.weights, names: names)
      try checkpoint.requireAllUsed()
      #expect(adaptor.inputs == 6 && adaptor.outputs == 5)
      #expect(adaptor.normalizesInput == (names != .languageModelInside))
    }
  }

  @Test("A missing tensor is named")
  func missing() throws {
    let checkpoint = Checkpoint(
      name: "memory", tensors: ["text.text_adaptor.0.ln.weight": random(1, 6).reshaped([6])])
    #expect(
      throws: CheckpointError.missingTensor(
        file: "memory", key: "text.text_adaptor.2.weight", shape: [-1, -1])
    ) { try TextAdaptor(checkpoint.weights, names: .repository) }
    #expect(TextAdaptor.Names.find(in: checkpoint.weights["text"]) == nil)
  }
}
