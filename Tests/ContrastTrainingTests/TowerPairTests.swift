import Contrast
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import ContrastTraining

@Suite("Any image model and any text model under new projections")
struct TowerPairTests {
  private static let pairs = SharedData.fixtures.appending(path: "tower-pair")
  private static let cases = SharedData.fixtures.appending(path: "generation-cases")
  private static let words = pairs.appending(path: "basic_mean")

  private let place = try! TemporaryFolder()

  private func url(_ name: String) -> URL { place.url.appending(path: name) }

  /// A configuration of the folder of a pair as a file of its own.
  private func section(_ key: String, _ name: String = "basic_mean") throws -> URL {
    let folder = Self.pairs.appending(path: name)
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let file = url("\(key).json")
    try Data(JSONText.value(try config.object(key).value).utf8).write(to: file)
    return file
  }

  /// Three steps as PyTorch takes them: gradients of all parameters, losses, and where they lead to.
  @Test(
    "Gradients through a ResNet and BERT are PyTorch's",
    arguments: ["basic_mean", "bottleneck_pooler"], [false, true])
  func gradients(_ name: String, _ recomputes: Bool) throws {
    for folder in [Self.pairs.appending(path: name)] + SharedData.cases([name]) {
      try gradients(in: folder, recomputes)
    }
  }

  private func gradients(in folder: URL, _ recomputes: Bool) throws {
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let model = try TrainableModel(ModelFolder(folder))
    let encoder = try model.textEncoder()
    let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
    let texts = (0..<pixels.shape[0]).map {
      TokenizedText(ids: golden.integers("ids.\($0)").map { Int32($0) }, documentLength: 0)
    }
    let scale = ParameterID("logit_scale")
    var settings = Trainer.Settings(learningRate: 1e-3, threads: 2)
    settings.groups = ParameterGroups(weightDecay: 0.2)
    settings.groups.notDecayed = []
    settings.usesActivationCheckpointing = recomputes
    let parameters = model.parameters { _ in true }
    #expect(!parameters.keys.contains { $0.name.contains("running_") })
    let trainer = Trainer(
      parameters, optimizer: .adamW(beta1: 0.9, beta2: 0.98, epsilon: 1e-6), settings: settings)
    try expectSteps(of: trainer, golden) { pass in
      let run = pass.run
      var value: Float = 0
      pass.backpropagate({
        let images = model.imageEncoder(pixelValues: pixels, run)
        return [run.l2Normalized(images), run.l2Normalized(encoder(texts, run))]
      }) { vectors in
        let loss = InfoNCE()(
          images: vectors[0], texts: vectors[1], logScale: pass.scalar(scale, default: 0), run: run)
        pass.gradients.add(Tensor([loss.logScale], shape: []), to: scale, run)
        value = loss.value
        return [loss.images, loss.texts]
      }
      return value
    }
  }

  private func batch(_ model: TrainableModel, seed: UInt64) throws -> ContrastiveObjective.Batch {
    var generator = SeededGenerator(seed: seed)
    let side = model.imageEncoder.tower.imageSize
    let images = (0..<4).map { _ in
      PreparedImage(
        width: side, height: side,
        pixels: (0..<side * side * 3).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
    let encoder = try model.textEncoder()
    let texts = try ["a cat", "two dogs", "the sun", "a red dog"].map(encoder.tokenize)
    return ContrastiveObjective.Batch(images: images, texts: .tokens(texts))
  }

  @Test(
    "Random weights learn; what is locked stays, and so do the statistics",
    arguments: ["none", "image", "text", "both"])
  func training(_ locked: String) async throws {
    let pair = try TowerPair(
      image: section("vision_config"), text: section("text_config"), projectionWidth: 6,
      textPooling: .mean, tokenizer: Self.words, imageSize: 32)
    try pair.write(to: url("start"), seed: 5)
    try pair.write(to: url("again"), seed: 5)
    try pair.write(to: url("other"), seed: 6)
    let folder = try ModelFolder(url("start"))
    #expect(folder.layout == "Hugging Face VisionTextDualEncoder")
    let bytes = try ["start", "again", "other"].map {
      try Data(contentsOf: url("\($0)/model.safetensors"))
    }
    #expect(bytes[0] == bytes[1] && bytes[0] != bytes[2])

    let model = try TrainableModel(folder)
    #expect(model.imageEncoder.tower.imageSize == 32)
    let parameters = model.parameters { name in
      !(["image", "both"].contains(locked) && folder.isOfImageTower(name))
        && !(["text", "both"].contains(locked) && folder.isOfTextTower(name))
    }
    #expect(parameters[ParameterID("visual_projection.weight")] != nil)
    if locked == "both" { #expect(parameters.count == 3) }
    var settings = Trainer.Settings(learningRate: 3e-3, threads: 2)
    settings.groups = ParameterGroups(layerDecay: LayerDecay(rate: 0.8, blocks: 2))
    let trainer = Trainer(parameters, optimizer: .adamW(), settings: settings)
    let objective = try model.objective()
    let batch = try batch(model, seed: 1)
    let first = try trainer.step { try objective(batch, $0) }.loss
    for _ in 0..<15 { _ = try trainer.step { try objective(batch, $0) } }
    let last = try trainer.gradients { try objective(batch, $0) }.loss
    #expect(last < first - 0.05, "\(first) to \(last)")

    try model.write(trainer.parameters, to: url("trained"))
    let trained = try ModelFolder(url("trained"))
    for name in trained.checkpoint.names {
      let isSame =
        trained.checkpoint.stored(name)!.elements == folder.checkpoint.stored(name)!.elements
      #expect(isSame == (parameters[ParameterID(name)] == nil), "\(name)")
    }
    let reopened = try await DualEncoder(directory: url("trained"))
    #expect(reopened.width == 6)
    #expect(try await reopened.encode(texts: ["a cat"]).count == 1)
  }

  /// What goes into the projection of images.
  private func pooled(_ model: TrainableModel, _ pixels: Tensor) -> [Float] {
    let run = Run(threads: 2)
    var values: [Float] = []
    run.tap = { if $0 == "head.pooled" { values = $1.elements } }
    _ = model.imageEncoder(pixelValues: pixels, run)
    return values
  }

  @Test("Trained models keep their weights", arguments: ["transformers", "torchvision"])
  func trained(_ source: String) async throws {
    let kind = source == "torchvision" ? "bottleneck" : "basic"
    var image = url("resnet.pth")
    if source == "torchvision" {
      try FileManager.default.copyItem(
        at: Self.cases.appending(path: "resnet/bottleneck/torchvision/model.safetensors"), to: image
      )
    } else {
      let copy = try ModelCopy(of: Self.cases.appending(path: "resnet/basic"))
      try copy.write(
        "preprocessor_config.json",
        #"{"image_processor_type": "ViTImageProcessor", "size": {"height": 45, "width": 45}}"#)
      image = url("resnet")
      try FileManager.default.copyItem(at: copy.url, to: image)
    }
    let bert = Self.cases.appending(path: "bert")
    try TowerPair(image: image, text: bert, projectionWidth: 7, tokenizer: Self.words)
      .write(to: url("pair"), seed: 1)
    let folder = try ModelFolder(url("pair"))
    let golden = try Golden(Self.cases.appending(path: "resnet/expected.safetensors"))
    let pixels = Tensor(
      golden.floats("pixel_values.45"), shape: golden.shape("pixel_values.45"))
    let model = try TrainableModel(folder)
    #expect(
      relativeError(pooled(model, pixels), golden.floats("\(kind).45.pooled")) < 1e-5)
    #expect(model.imageEncoder.tower.imageSize == (source == "torchvision" ? 224 : 45))
    // BERT's file has heads, a prefix, and norms as TensorFlow calls them.
    let source = try Checkpoint(directory: bert)
    for (name, older) in [
      ("embeddings.LayerNorm.weight", "bert.embeddings.LayerNorm.gamma"),
      ("encoder.layer.1.output.dense.bias", "bert.encoder.layer.1.output.dense.bias"),
      ("pooler.dense.weight", "bert.pooler.dense.weight"),
    ] {
      let stored = try #require(folder.checkpoint.stored("text_model.\(name)"))
      #expect(stored.elements == source.stored(older)!.float32().elements)
    }
    #expect(try await DualEncoder(directory: url("pair")).encode(texts: ["a cat"]).count == 1)
  }

  @Test(
    "ViTModel with its pooler, as a classifier without, and by itself", arguments: ["", "vit."])
  func vit(_ prefix: String) async throws {
    let reference = Self.cases.appending(path: "vision_text_dual_encoder")
    let copy = try ModelCopy(of: reference.appending(path: "vit_bert"))
    let config = try JSONNode(contentsOf: copy.path("config.json")).object("vision_config")
    try copy.write("config.json", JSONText.value(config.value))
    let hasPooler = prefix.isEmpty
    try copy.editTensors { tensors in
      tensors = tensors.filter { $0.name.hasPrefix("vision_model.") }
      for index in tensors.indices {
        tensors[index].name = prefix + tensors[index].name.dropFirst("vision_model.".count)
      }
      if !hasPooler {
        tensors.removeAll { $0.name.contains("pooler") }
        tensors.append(StoredTensor("classifier.bias", [2], [0, 0]))
      }
    }
    let folder = url("vit")
    try FileManager.default.copyItem(at: copy.url, to: folder)
    #expect(try ModelFolder(folder).layout == "Hugging Face ViT")
    let golden = try Golden(reference.appending(path: "expected.safetensors"))
    let (key, size) = ("vit_bert.pixel_values", 16)
    let pixels = Tensor(golden.floats(key), shape: golden.shape(key))
    let alone = try await DualEncoder(directory: folder)
    #expect(alone.imageEncoder.tower.imageSize == size && alone.width == 24)

    try TowerPair(
      image: folder, text: section("text_config"), projectionWidth: 4, tokenizer: Self.words
    ).write(to: url("pair"), seed: 1)
    let model = try TrainableModel(ModelFolder(url("pair")))
    if hasPooler {
      #expect(
        relativeError(pooled(model, pixels), golden.floats("vit_bert.vision.pooled")) < 1e-5)
    } else {
      let values = pooled(model, pixels)
      #expect(values.allSatisfy { $0.isFinite })
    }
  }

  @Test("A CLIP gives its tower, a folder of sentence-transformers its pooling")
  func otherSources() async throws {
    let clip = SharedData.fixtures.appending(path: "cases/clip")
    let text = url("sentence")
    let copy = try ModelCopy(
      of: SharedData.fixtures.appending(path: "sentence-transformers/xlm_roberta"))
    try copy.write(
      "modules.json",
      #"[{"type": "x.Transformer", "path": ""}, {"type": "x.Pooling", "path": "1_Pooling"}]"#)
    try FileManager.default.copyItem(at: copy.url, to: text)
    try TowerPair(image: clip, text: text, projectionWidth: 5).write(to: url("pair"), seed: 1)
    let (folder, source) = (try ModelFolder(url("pair")), try ModelFolder(clip))
    #expect(folder.textTower!.hasSuffix("mean pooling, into 5"))
    for name in source.checkpoint.names where source.isOfImageTower(name) {
      let stored = folder.checkpoint.stored(name)
      #expect(stored?.float32().elements == source.checkpoint.stored(name)!.float32().elements)
    }
    #expect(folder.checkpoint.shape(of: "visual_projection.weight")?[0] == 5)
    let model = try await DualEncoder(directory: url("pair"))
    #expect(try await model.encode(texts: ["a red cat"]).count == 1)

    // And such a pair gives both again.
    try TowerPair(image: url("pair"), text: text, projectionWidth: 9).write(
      to: url("next"), seed: 2)
    #expect(
      try ModelFolder(url("next")).checkpoint.stored("vision_model.post_layernorm.bias")?.elements
        == folder.checkpoint.stored("vision_model.post_layernorm.bias")?.elements)
  }

  @Test("What the layout does not have is refused by name")
  func refused() throws {
    func refusal(_ key: String, image: URL, text: URL, _ pooling: TextPooling? = nil) throws {
      let error = #expect(throws: UnsupportedConfiguration.self) {
        try TowerPair(
          image: image, text: text, projectionWidth: 4, textPooling: pooling,
          tokenizer: Self.words
        ).write(to: url("never"), seed: 0)
      }
      #expect(error?.key == key, "\(String(describing: error))")
    }
    let (image, text) = (try section("vision_config"), try section("text_config"))
    let fixtures = SharedData.fixtures
    try refusal(
      "model_type", image: image,
      text: fixtures.appending(path: "sentence-transformers/qwen3/config.json"))
    try refusal(
      "type", image: image, text: fixtures.appending(path: "sentence-transformers/distilbert"))
    try refusal("text_pooling", image: image, text: text, .token(3))
    try refusal(
      "model_type", image: fixtures.appending(path: "cases/llama/config.json"), text: text)
    #expect(throws: (any Error).self) {
      try TowerPair(
        image: fixtures.appending(path: "cases/eva02"), text: text, projectionWidth: 4)
    }
  }
}
