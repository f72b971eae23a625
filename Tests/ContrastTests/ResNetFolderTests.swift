import Contrast
import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import Contrast
@testable import ContrastVision

@Suite("Folders and files with ResNets")
struct ResNetFolderTests {
  private static let recipe =
    #"{"crop_pct": 0.875, "feature_extractor_type": "ConvNextFeatureExtractor", "resample": 3, "#
    + #""image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225], "size": 45}"#

  private static let words = WordTokenizer(count: 60, end: 59)

  /// A ResNet of the reference case as transformers would have published it.
  private func huggingFace(_ reference: GenerationCase, _ kind: String) throws -> ModelCopy {
    let copy = try ModelCopy(of: reference.folder.appending(path: kind))
    try copy.write("preprocessor_config.json", Self.recipe)
    return copy
  }

  private func features(_ model: DualEncoder, _ golden: Golden, _ key: String) -> [Float] {
    let pixels = Tensor(golden.floats(key), shape: golden.shape(key))
    return model.imageEncoder(pixelValues: pixels, Run(threads: 2)).elements
  }

  private func expectNoTexts(_ model: DualEncoder) async {
    let error = await #expect(throws: ModelFolderError.self) {
      try await model.encode(texts: ["a cat"])
    }
    guard case .noTextTower(_, "a ResNet was trained to classify images")? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(
    "transformers' folders, with a classifier, its prefix, or neither",
    arguments: GenerationCase.all("resnet"), ["bottleneck", "basic"])
  func transformers(_ reference: GenerationCase, _ kind: String) async throws {
    let golden = try reference.golden()
    let expected = golden.floats("\(kind).45.pooled")
    let copy = try huggingFace(reference, kind)
    let model = try await DualEncoder(directory: copy.url)
    #expect(relativeError(features(model, golden, "pixel_values.45"), expected) < 1e-5)
    #expect(try ModelFolder(copy.url).layout == "Hugging Face ResNet")
    #expect(model.legacyFingerprint == nil)
    #expect(model.imageEncoder.preprocessing.resize == .shortestEdge(51))
    let pictures = TinyModels.pictures(3)
    let embeddings = try await model.encode(images: pictures)
    #expect(embeddings.count == 3)
    await expectNoTexts(model)

    // What another image size changes is the preprocessing.
    let other = try await DualEncoder(directory: copy.url, options: .init(imageSize: 40))
    #expect(
      relativeError(
        features(other, golden, "pixel_values.40"), golden.floats("\(kind).40.pooled")) < 1e-5)
    #expect(other.fingerprint != model.fingerprint)

    try copy.editTensors { tensors in
      tensors.append(StoredTensor("classifier.1.weight", [2, 4], [Float](repeating: 0, count: 8)))
      tensors.append(StoredTensor("classifier.1.bias", [2], [0, 0]))
    }
    let classifier = try await DualEncoder(directory: copy.url)
    #expect(try await classifier.encode(images: pictures) == embeddings)
    let folder = try ModelFolder(copy.url)
    #expect(!folder.isOfImageTower("classifier.1.weight"))
    #expect(folder.isOfImageTower("resnet.embedder.embedder.convolution.weight"))
    #expect(!folder.isTrainable("classifier.1.weight"))

    try copy.editTensors { tensors in
      tensors.removeAll { $0.name.hasPrefix("classifier.") }
      for index in tensors.indices { tensors[index].name.removeFirst("resnet.".count) }
    }
    let bare = try await DualEncoder(directory: copy.url)
    #expect(try await bare.encode(images: pictures) == embeddings)
  }

  @Test(
    "The folder that a conversion writes has no classifier", arguments: ["bottleneck", "basic"])
  func conversion(_ kind: String) async throws {
    let reference = GenerationCase.all("resnet")[0]
    let copy = try huggingFace(reference, kind)
    try copy.replace("ResNetModel", with: "ResNetForImageClassification", in: "config.json")
    try copy.editTensors {
      $0.append(StoredTensor("classifier.1.weight", [2, 4], [Float](repeating: 0, count: 8)))
    }
    let place = copy.url.appending(path: "converted")
    try ModelConversion(ModelFolder(copy.url), precision: .float32).write(to: place)
    let names = try SafetensorsFile(path: place.appending(path: "model.safetensors").path).names
    #expect(!names.contains { $0.hasPrefix("classifier") || $0.hasSuffix("num_batches_tracked") })
    let config = try String(contentsOf: place.appending(path: "config.json"), encoding: .utf8)
    #expect(config.contains("ResNetModel") && !config.contains("Classification"))
    let pictures = TinyModels.pictures(2)
    #expect(
      try await DualEncoder(directory: place).encode(images: pictures)
        == DualEncoder(directory: copy.url).encode(images: pictures))
  }

  @Test("A file of torchvision's alone, in its folder or named", arguments: ["file", "folder"])
  func torchvision(_ form: String) async throws {
    let reference = GenerationCase.all("resnet")[0]
    let golden = try reference.golden()
    let folder = try TemporaryFolder()
    var tensors = try SafetensorsBytes.read(
      reference.path("bottleneck/torchvision/model.safetensors"))
    tensors.append(StoredTensor("fc.weight", [2, 20], [Float](repeating: 1, count: 40)))
    tensors.append(StoredTensor("fc.bias", [2], [1, 1]))
    let file = folder.url.appending(path: "resnet50.pth")
    try Data(SafetensorsBytes.file(tensors)).write(to: file)
    let location = form == "file" ? file : folder.url
    let model = try await DualEncoder(directory: location)
    // Published with other images; the network takes any.
    #expect(model.imageEncoder.tower.imageSize == 224 && model.width == 20)
    #expect(model.imageEncoder.preprocessing.resize == .shortestEdge(256))
    #expect(
      relativeError(
        features(model, golden, "pixel_values.45"), golden.floats("bottleneck.45.pooled")) < 1e-5)
    #expect(try await model.encode(images: TinyModels.pictures(2)).count == 2)
    await expectNoTexts(model)
    let source = try ModelFolder(location)
    #expect(source.layout == "torchvision" && !source.isOfImageTower("fc.weight"))
    #expect(
      "\(source.imageTower)"
        == "224×224 pixels, ResNet of 1+2+1+1 bottleneck blocks, width 20, their mean, into 20")

    // A recipe beside the file goes before torchvision's.
    try Data(Self.recipe.utf8)
      .write(to: folder.url.appending(path: "preprocessor_config.json"))
    #expect(try ModelFolder(location).imageTower.imageSize == 45)

    let converted = folder.url.appending(path: "converted")
    try ModelConversion(ModelFolder(location), precision: .float32).write(to: converted)
    let again = try await DualEncoder(directory: converted)
    #expect(
      features(again, golden, "pixel_values.45") == features(model, golden, "pixel_values.45"))
    #expect(again.imageEncoder.tower.imageSize == 45)
  }

  @Test("CLIP with a ResNet, from open_clip's folder", arguments: GenerationCase.all("clip_resnet"))
  func openCLIP(_ reference: GenerationCase) async throws {
    let copy = try ModelCopy(of: reference.folder)
    try Self.words.write(to: copy.url)
    let golden = try reference.golden()
    let model = try await DualEncoder(directory: copy.url)
    try await expect(model, golden)
    #expect(try await model.encode(images: TinyModels.pictures(3)).count == 3)
    #expect(try ModelFolder(copy.url).layout == "open_clip" && model.legacyFingerprint == nil)
    for precision in [Precision.bfloat16, .int8] {
      let low = try await DualEncoder(directory: copy.url, options: .init(precision: precision))
      #expect(low.fingerprint != model.fingerprint)
      let images = try Embeddings(
        normalizing: features(low, golden, "pixel_values"), width: model.width)
      // As in CLIPResNetTests.
      let half: Float = reference.isOfOtherSeed ? 0.999 : 0.9995
      let bound: Float = precision == .bfloat16 ? half : 0.99
      let expected = golden.floats("image_embeds")
      for row in 0..<images.count {
        let cosine = (0..<model.width).reduce(Float(0)) {
          $0 + images[row][images[row].startIndex + $1] * expected[row * model.width + $1]
        }
        #expect(cosine > bound, "\(precision)")
      }
    }
    await #expect(
      throws: ModelFolderError.unusableImageSize(
        directory: copy.url.path, asked: 96, possible: 64...64)
    ) { try await DualEncoder(directory: copy.url, options: .init(imageSize: 96)) }
  }

  private func expect(_ model: DualEncoder, _ golden: Golden) async throws {
    let images = try Embeddings(
      normalizing: features(model, golden, "pixel_values"), width: model.width)
    #expect(rowDistance(images.values, golden.floats("image_embeds"), model.width) < 1e-5)
    let texts = try await model.encode(texts: golden.rows.map(Self.words.text))
    #expect(rowDistance(texts.values, golden.floats("text_embeds"), model.width) < 1e-5)
  }

  /// The image tower of a reference case with the text tower of another, both of 20 numbers: the text towers
  /// of OpenAI's have heads of 64, which the case of the ResNets does not.
  @Test("One of OpenAI's files, described by its shapes")
  func openAI() async throws {
    let reference = GenerationCase.all("clip_resnet")[0]
    let golden = try reference.golden()
    let source = SharedData.fixtures.appending(path: "towers/openai")
    let folder = try TemporaryFolder()
    let other = try Checkpoint(file: source.appending(path: "tiny.pt"))
    var tensors = try SafetensorsBytes.read(reference.path("open_clip_model.safetensors"))
      .filter { $0.name.hasPrefix("visual.") }
    for name in other.names where !name.hasPrefix("visual.") {
      guard let tensor = other.stored(name), tensor.isFloatingPoint else { continue }
      tensors.append(StoredTensor(name, tensor.shape, tensor.float32().elements))
    }
    let file = folder.url.appending(path: "RN50.pt")
    try Data(SafetensorsBytes.file(tensors)).write(to: file)
    try WordModel.openAI.tokenizer.write(to: folder.url)
    let model = try await DualEncoder(directory: file)
    #expect(try ModelFolder(folder.url).layout == "OpenAI's repository")
    func check(_ model: DualEncoder) async throws {
      #expect(
        relativeError(
          features(model, golden, "pixel_values"), golden.floats("image_features")) < 1e-5)
      let texts = try Golden(source.appending(path: "expected.safetensors"))
      let encoded = try await model.encode(texts: texts.rows.map(WordModel.openAI.tokenizer.text))
      #expect(rowDistance(encoded.values, texts.floats("text_embeds"), model.width) < 1e-5)
    }
    try await check(model)
    let converted = folder.url.appending(path: "converted")
    try ModelConversion(ModelFolder(file), precision: .float32).write(to: converted)
    try await check(DualEncoder(directory: converted))
    #expect(try ModelFolder(converted).layout == "open_clip")
  }

  @Test("What is wrong with a file is said by name")
  func refused() async throws {
    let reference = GenerationCase.all("resnet")[0]
    func open(_ edit: (ModelCopy) throws -> Void) async throws {
      let copy = try huggingFace(reference, "bottleneck")
      try edit(copy)
      _ = try await DualEncoder(directory: copy.url)
    }
    let norm = "resnet.encoder.stages.1.layers.1.layer.2.normalization"
    for key in ["\(norm).running_var", "resnet.embedder.embedder.convolution.weight"] {
      let error = await #expect(throws: CheckpointError.self) {
        try await open { try $0.editTensors { $0.removeAll { $0.name == key } } }
      }
      #expect(error?.details.key == key)
    }
    let misshaped = await #expect(throws: CheckpointError.self) {
      try await open {
        try $0.editTensors { tensors in
          let index = tensors.firstIndex { $0.name == "\(norm).weight" }!
          tensors[index].shape = [1, tensors[index].shape[0]]
        }
      }
    }
    #expect(misshaped?.details.key == "\(norm).weight")
    let negative = await #expect(throws: UnsupportedConfiguration.self) {
      try await open {
        try $0.editTensors { tensors in
          let index = tensors.firstIndex { $0.name == "\(norm).running_var" }!
          let values = [Float](repeating: -1, count: tensors[index].shape[0])
          tensors[index] = StoredTensor(tensors[index].name, tensors[index].shape, values)
        }
      }
    }
    #expect(negative?.key == "\(norm).running_var")
    let unused = await #expect(throws: CheckpointError.self) {
      try await open { try $0.editTensors { $0.append(StoredTensor("resnet.more", [1], [0])) } }
    }
    #expect(unused.map { "\($0)" }?.contains("resnet.more") == true)
    let missing = await #expect(throws: ModelFolderError.self) {
      try await open { try $0.remove("preprocessor_config.json") }
    }
    #expect(missing?.details.file?.hasSuffix("preprocessor_config.json") == true)
    let kind = await #expect(throws: UnsupportedConfiguration.self) {
      try await open { try $0.replace("bottleneck", with: "inverted", in: "config.json") }
    }
    #expect(kind?.value == "inverted")

    // One of OpenAI's with a tensor that says nothing.
    let folder = try TemporaryFolder()
    let key = "visual.layer1.0.conv1.weight"
    try Data(SafetensorsBytes.file([StoredTensor(key, [1], [0])]))
      .write(to: folder.url.appending(path: "RN50.pt"))
    let error = await #expect(throws: CheckpointError.self) {
      try await DualEncoder(directory: folder.url)
    }
    #expect(error != nil)
  }
}
