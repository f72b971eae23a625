import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import Contrast
@testable import ContrastImages
@testable import ContrastText
@testable import ContrastVision

@Suite("SigLIP2 NaFlex: images of any aspect ratio")
struct NaFlexTests {
  private static let cases = ReferenceCase.cases(["siglip2_naflex"])
  private static let tokenizer = WordTokenizer(
    count: 90, className: "Siglip2Tokenizer", padding: "<pad>")

  private func complete(_ reference: ReferenceCase = cases[0]) throws -> ModelCopy {
    let copy = try ModelCopy(of: reference.folder)
    try Self.tokenizer.write(to: copy.url)
    return copy
  }

  private func sources(_ golden: Golden) -> [ImageSource] {
    golden.pictures.enumerated().map { .pixels($1, name: "picture \($0)") }
  }

  @Test("Pictures become the patches of the reference's processor", arguments: cases)
  func patches(_ reference: ReferenceCase) throws {
    let golden = try reference.golden()
    let preprocessing = try ImagePreprocessing(
      huggingFaceConfig: reference.folder.appending(path: "preprocessor_config.json"))
    let budget = try #require(preprocessing.patches)
    let (shapes, stored) = (golden.integers("spatial_shapes"), golden.floats("pixel_values"))
    let width = 3 * budget.side * budget.side
    #expect(golden.shape("pixel_values")[1...] == [budget.count, width])
    let run = Run(threads: 2)
    for (number, picture) in golden.pictures.enumerated() {
      let image = preprocessing(picture)
      let (rows, columns) = (shapes[2 * number], shapes[2 * number + 1])
      #expect(image.height == rows * budget.side && image.width == columns * budget.side)
      let pixels = ImagePixels.bytes([image], table: preprocessing.normalization.table())
      let patches = pixels.patches(budget.side, order: .pixelByPixel, run).elements
      let start = number * budget.count * width
      let expected = Array(stored[start..<start + rows * columns * width])
      // The same bytes; the reference divides and subtracts in another order.
      #expect(absoluteError(patches, expected) < 1e-6)
      let planes = Tensor(
        Reference.planes(rgb: image.pixels, table: preprocessing.normalization.table()),
        shape: [1, 3, image.height, image.width])
      #expect(
        ImagePixels.planes(planes).patches(budget.side, order: .pixelByPixel, run).elements
          == patches)
    }
  }

  @Test(
    "The size for a budget",
    arguments: [
      (480, 640, 256, 224, 288), (427, 640, 256, 208, 304), (224, 224, 256, 256, 256),
      (1000, 100, 256, 800, 80), (37, 1000, 256, 48, 1312), (480, 640, 1024, 432, 576),
      (1, 1, 1, 16, 16), (1, 10000, 256, 16, 4096),
    ])
  func sizes(_ height: Int, _ width: Int, _ count: Int, _ newHeight: Int, _ newWidth: Int) {
    let size = PatchBudget(side: 16, count: count).size(width: width, height: height)
    #expect(size == (newWidth, newHeight))
  }

  @Test("Images of several shapes in one ragged pass, and texts", arguments: cases, [1, 2])
  func agreement(_ reference: ReferenceCase, threads: Int) async throws {
    let golden = try reference.golden()
    let copy = try complete(reference)
    let model = try await DualEncoder(directory: copy.url, options: .init(threads: threads))
    let images = try await model.encode(images: sources(golden))
    #expect(absoluteError(images.values, golden.floats("image_embeds")) < 1e-5)
    // Alone and in one pass with the others.
    let run = Run(threads: threads)
    let prepared = golden.pictures.map { model.imageEncoder.preprocessing($0) }
    let tower = try model.visionTransformer
    let table = model.imageEncoder.preprocessing.normalization.table()
    let together = tower.features(of: .bytes(prepared, table: table), run).elements
    #expect(relativeError(together, golden.floats("image_features")) < 2e-5)
    for (number, image) in prepared.enumerated() {
      let alone = tower.features(of: .bytes([image], table: table), run).elements
      let row = Array(together[number * model.width..<(number + 1) * model.width])
      #expect(relativeError(alone, row) < 2e-6)
    }
    let texts = try await model.encode(texts: golden.rows.map(Self.tokenizer.text))
    #expect(absoluteError(texts.values, golden.floats("text_embeds")) < 1e-5)
    let logits = model.logits(images: images, texts: texts).values
    #expect(absoluteError(logits, golden.floats("logits_per_image")) < 1e-3)
    #expect(model.similarity.kind == .sigmoid)
  }

  @Test("The image size asked for is a budget of as many patches as a square has", arguments: cases)
  func budget(_ reference: ReferenceCase) async throws {
    let golden = try reference.golden()
    let copy = try complete(reference)
    // Twice the file's budget is no square; the recipe can say any number.
    var preprocessing = try ImagePreprocessing(
      huggingFaceConfig: reference.folder.appending(path: "preprocessor_config.json"))
    preprocessing.patches!.count *= 2
    let model = try await DualEncoder(
      directory: copy.url, options: .init(preprocessing: preprocessing))
    let images = try await model.encode(images: sources(golden))
    let expected = try Embeddings(
      normalizing: golden.floats("larger.image_features"), width: model.width)
    #expect(absoluteError(images.values, expected.values) < 1e-5)
    #expect(
      golden.pictures.map { model.imageEncoder.preprocessing($0) }
        .flatMap {
          [$0.height / preprocessing.patches!.side, $0.width / preprocessing.patches!.side]
        }
        == golden.integers("larger.spatial_shapes"))

    let side = preprocessing.patches!.side
    let opened = try await DualEncoder(
      directory: copy.url, options: .init(imageSize: 7 * side))
    #expect(opened.imageEncoder.preprocessing.patches == PatchBudget(side: side, count: 49))
    #expect(opened.fingerprint != model.fingerprint)
  }

  @Test(
    "Cosines of 0.999 in bfloat16 and 0.995 in int8", arguments: cases, ["bfloat16", "int8"])
  func lowPrecision(_ reference: ReferenceCase, _ name: String) async throws {
    let precision = try #require(Precision(rawValue: name))
    let bound: Float = precision == .int8 ? 0.995 : 0.999
    let golden = try reference.golden()
    let copy = try complete(reference)
    let model = try await DualEncoder(
      directory: copy.url, options: .init(precision: precision))
    let images = try await model.encode(images: sources(golden))
    let width = model.width
    let expected = golden.floats("image_embeds")
    for row in 0..<images.count {
      let cosine = zip(images[row], expected[row * width..<(row + 1) * width])
        .reduce(0) { $0 + $1.0 * $1.1 }
      #expect(cosine > bound, "image \(row): \(cosine)")
    }
  }

  @Test("States of images of one shape at a layer")
  func states() async throws {
    let golden = try Self.cases[0].golden()
    let copy = try complete()
    let model = try await DualEncoder(directory: copy.url)
    let image = model.imageEncoder.preprocessing(golden.pictures[0])
    let states = model.imageEncoder.states(of: [image, image], at: .normed, Run(threads: 2))
    let shape = golden.integers("spatial_shapes").prefix(2)
    #expect([states.grid.rows, states.grid.columns] == Array(shape))
    #expect(states.layout.count == 2 && states.width == model.width)
  }

  @Test("What does not fit is refused by name")
  func refused() async throws {
    let copy = try complete()
    try copy.replace(#""num_patches": 16"#, with: #""num_patches": 15"#, in: "config.json")
    await #expect(throws: FileError.self) { try await DualEncoder(directory: copy.url) }
    for (key, old, new) in [
      ("do_resize", "true", "false"), ("max_num_patches", "24", "0"), ("patch_size", "4", "0"),
    ] {
      let copy = try complete()
      try copy.replace(
        "\"\(key)\": \(old)", with: "\"\(key)\": \(new)", in: "preprocessor_config.json")
      let error = await #expect(throws: FileError.self) {
        try await DualEncoder(directory: copy.url)
      }
      #expect(error.map { "\($0)".contains(key) } == true, "\(key)")
    }
    // Patches of another size than the tower's.
    let other = try complete()
    try other.replace(
      #""patch_size": 4"#, with: #""patch_size": 8"#, in: "preprocessor_config.json")
    await #expect(throws: ModelFolderError.self) { try await DualEncoder(directory: other.url) }
  }

  @Test("A position table resized bilinearly is the sum of its neighbours by their distance")
  func interpolation() {
    let table = Tensor((0..<4).map(Float.init), shape: [4, 1])
    let enlarged = GridInterpolation(.linear, antialias: true)(
      table, from: (rows: 2, columns: 2), to: (rows: 2, columns: 4))
    #expect(enlarged.elements == [0, 0.25, 0.75, 1, 2, 2.25, 2.75, 3])
    let plain = GridInterpolation(.linear)(
      table, from: (rows: 2, columns: 2), to: (rows: 2, columns: 4))
    #expect(plain.elements == enlarged.elements)
    let shrunk = GridInterpolation(.linear, antialias: true)(
      Tensor((0..<4).map(Float.init), shape: [4, 1]), from: (rows: 1, columns: 4),
      to: (rows: 1, columns: 2))
    // Weights 0.75, 0.75 and 0.25 of the pixels 0, 1 and 2, and the mirror of it.
    #expect(relativeError(shrunk.elements, [5.0 / 7, 16.0 / 7]) < 1e-6)
  }
}

@Suite("FG-CLIP 2 for short captions")
struct FGCLIP2Tests {
  /// The case of NaFlex with the tensors and keys that FG-CLIP 2 has besides.
  private func folder(inputs: String = #"["input_ids"]"#) throws -> ModelCopy {
    let copy = try ModelCopy(of: "siglip2_naflex")
    try WordTokenizer(count: 90, className: "Siglip2Tokenizer", padding: "<pad>")
      .write(to: copy.url)
    try copy.replace(
      #""model_type": "siglip2","#, with: #""model_type": "fgclip2","#, in: "config.json")
    let settings = copy.url.appending(path: "tokenizer_config.json")
    var text = try String(contentsOf: settings, encoding: .utf8)
    text = text.replacing("{", with: #"{"model_input_names": \#(inputs), "#, maxReplacements: 1)
    try Data(text.utf8).write(to: settings)
    let path = copy.path("model.safetensors")
    var tensors = try SafetensorsBytes.read(path)
    for name in [
      "text_model.embeddings.position_embedding_res.weight",
      "text_model.embeddings.position_embedding_ori.weight", "longtext_head.weight",
      "boxtext_head.bias", "dense_feature_head.probe", "dense_feature_head.mlp.fc1.weight",
    ] { tensors.append(StoredTensor(name, [1], [0])) }
    try Data(SafetensorsBytes.file(tensors)).write(to: URL(filePath: path))
    return copy
  }

  @Test("The vectors are those of SigLIP2's class, the other heads are not read")
  func agreement() async throws {
    let golden = try Golden(
      TinyModels.folder("siglip2_naflex").appending(path: "expected.safetensors"))
    let copy = try folder()
    let model = try await DualEncoder(directory: copy.url)
    let images = try await model.encode(
      images: golden.pictures.map { .pixels($0, name: "picture") })
    #expect(absoluteError(images.values, golden.floats("image_embeds")) < 1e-5)
    let tokenizer = WordTokenizer(count: 90, padding: "<pad>")
    let texts = try await model.encode(texts: golden.rows.map(tokenizer.text))
    #expect(absoluteError(texts.values, golden.floats("text_embeds")) < 1e-5)
    #expect(try ModelFolder(copy.url).layout == "Hugging Face FG-CLIP 2")
  }

  @Test("A tokenizer that tells of the padding is refused by name")
  func mask() async throws {
    let copy = try folder(inputs: #"["input_ids", "attention_mask"]"#)
    let error = await #expect(throws: UnsupportedConfiguration.self) {
      try await DualEncoder(directory: copy.url)
    }
    #expect(error?.key == "model_input_names")
  }
}
