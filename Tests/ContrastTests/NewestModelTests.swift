import ContrastFiles
import ContrastTensor
import ContrastTestSupport
import ContrastTokenizers
import Foundation
import Testing

@testable import Contrast
@testable import ContrastText
@testable import ContrastVision

extension Golden {
  /// The texts of the first rows of ids.
  var texts: [String] {
    get throws {
      try JSONDecoder().decode([String].self, from: Data((metadata["texts"] ?? "[]").utf8))
    }
  }

  /// The pictures that a case was made with.
  var pictures: [DecodedImage] {
    (0..<names.filter { $0.hasPrefix("picture.") }.count).map { number in
      let (name, shape) = ("picture.\(number)", shape("picture.\(number)"))
      return DecodedImage(
        width: shape[1], height: shape[0], mode: .rgb,
        pixels: integers(name).map { UInt8($0) })
    }
  }
}

/// Cosines of the rows of one tensor with those of another.
private func cosines(_ a: [Float], _ b: [Float], width: Int) throws -> [Float] {
  let (a, b) = (
    try Embeddings(normalizing: a, width: width), try Embeddings(normalizing: b, width: width)
  )
  return (0..<a.count).map { row in zip(a[row], b[row]).reduce(0) { $0 + $1.0 * $1.1 } }
}

@Suite("MetaCLIP 2, Perception Encoder and MobileCLIP2 against the reference libraries")
struct NewestModelTests {
  private static let cases = ReferenceCase.cases([
    "metaclip_2", "openclip_worldwide", "openclip_pe", "openclip_pe_g", "openclip_mci",
    "openclip_clip_l",
  ])

  @Test("Texts and images of a whole folder", arguments: cases, [1, 2])
  func agreement(_ reference: ReferenceCase, threads: Int) async throws {
    let golden = try reference.golden()
    let model = try await DualEncoder(directory: reference.folder, options: .init(threads: threads))
    let tolerance: Float = 1e-5
    let run = Run(threads: threads)
    let images = model.imageEncoder(pixelValues: golden.pixels, run).elements
    #expect(relativeError(images, golden.floats("image_features")) < 2 * tolerance)
    let unitImages = try Embeddings(normalizing: images, width: model.width)
    #expect(absoluteError(unitImages.values, golden.floats("image_embeds")) < tolerance)

    let encoder = try await model.clipTextEncoder
    let features = encoder.tower(golden.rows, run).elements
    #expect(relativeError(features, golden.floats("text_features")) < 2 * tolerance)
    let unitTexts = try Embeddings(normalizing: features, width: model.width)
    #expect(absoluteError(unitTexts.values, golden.floats("text_embeds")) < tolerance)
    let logits = model.logits(images: unitImages, texts: unitTexts).values
    #expect(absoluteError(logits, golden.floats("logits_per_image")) < 1e-3)

    let texts = try golden.texts
    for (text, row) in zip(texts, golden.rows) {
      let ids = encoder.tokenize(text).ids
      #expect(ids == Array(row.prefix(ids.count)), "\(text)")
      #expect(ids.count == row.count || encoder.padding == nil)
      #expect(ids.count > encoder.tower.endOfText(in: row))
    }
    let encoded = try await model.encode(texts: texts)
    let expected = golden.floats("text_embeds").prefix(texts.count * model.width)
    #expect(absoluteError(encoded.values, Array(expected)) < tolerance)
  }

  @Test("Images of another size", arguments: cases)
  func imageSize(_ reference: ReferenceCase) async throws {
    let golden = try reference.golden()
    guard golden.has("larger.pixel_values") else { return }
    let shape = golden.shape("larger.pixel_values")
    let model = try await DualEncoder(
      directory: reference.folder, options: .init(imageSize: shape[3]))
    let features = model.imageEncoder(
      pixelValues: Tensor(golden.floats("larger.pixel_values"), shape: shape), Run(threads: 2))
    #expect(relativeError(features.elements, golden.floats("larger.image_features")) < 2e-5)
  }

  /// Noise in place of weights is the hardest case for rounded numbers; trained models lose less.
  @Test(
    "Cosines of 0.999 in bfloat16 and 0.995 in int8", arguments: cases, ["bfloat16", "int8"])
  func lowPrecision(_ reference: ReferenceCase, _ name: String) async throws {
    let precision = try #require(Precision(rawValue: name))
    let bound: Float = precision == .int8 ? 0.995 : 0.999
    let golden = try reference.golden()
    let model = try await DualEncoder(
      directory: reference.folder, options: .init(precision: precision))
    let run = Run(threads: 2)
    let images = model.imageEncoder(pixelValues: golden.pixels, run).elements
    let texts = try await model.clipTextEncoder.tower(golden.rows, run).elements
    for (kind, values) in [("image", images), ("text", texts)] {
      let cosines = try cosines(values, golden.floats("\(kind)_features"), width: model.width)
      #expect(cosines.min()! > bound, "\(kind): \(cosines)")
    }
  }

  @Test("MetaCLIP 2 pools the id that its file names, CLIP's older files the highest one")
  func endOfText() throws {
    let folder = TinyModels.folder("metaclip_2")
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    #expect(
      try CLIPTextConfiguration(huggingFace: config, readsLegacyEnd: false).endOfText == .token(2))
    #expect(try CLIPTextConfiguration(huggingFace: config).endOfText == .highestToken)
    let model = try ModelFolder(folder)
    #expect(model.layout == "Hugging Face MetaCLIP 2" && model.clipText?.endOfText == .token(2))
    #expect(try model.validate().unused.isEmpty)
  }

  @Test("A stem's statistics are constants to a trainer, its weights are not")
  func trainable() throws {
    let model = try ModelFolder(TinyModels.folder("openclip_mci"))
    let stem = "visual.trunk.patch_embed.backbone.0"
    #expect(model.isTrainable("\(stem).conv.weight") && model.isTrainable("\(stem).bn.bias"))
    #expect(!model.isTrainable("\(stem).bn.running_mean"))
    #expect(!model.isTrainable("\(stem).bn.running_var"))
    #expect(!model.isTrainable("\(stem).bn.num_batches_tracked"))
    #expect(try model.validate().unused.isEmpty)
  }

  #if os(Linux)
    @Test("Of 900,000 token vectors only those that texts have are in memory")
    func vocabulary() async throws {
      let copy = try ModelCopy(of: "metaclip_2")
      let path = copy.path("model.safetensors")
      let name = "text_model.embeddings.token_embedding.weight"
      let (rows, stored) = (900_000, try SafetensorsBytes.read(path))
      var table = try #require(stored.first { $0.name == name })
      let (vocabulary, width) = (table.shape[0], table.shape[1])
      try copy.replace(
        "\"vocab_size\": \(vocabulary)", with: "\"vocab_size\": \(rows)", in: "config.json")
      // The table stands last, and the rows behind the model's own are a hole of the file.
      let others = stored.filter { $0.name != name }
      let (written, start) = (table.bytes, others.reduce(0) { $0 + $1.bytes.count })
      let end = start + rows * width * 2
      table.bytes = []
      table.shape = [rows, width]
      let plain = SafetensorsBytes.file(others + [table])
      let length = plain.count - start
      var header = String(decoding: plain[8..<length], as: UTF8.self)
        .replacing("[\(start),\(start)]", with: "[\(start),\(end)]")
      while header.utf8.count % 8 != 0 { header += " " }
      let file = SafetensorsBytes.file(header: header, data: plain.suffix(start) + written)
      try Data(file).write(to: URL(filePath: path))
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      try handle.truncate(atOffset: UInt64(8 + header.utf8.count + end))
      try handle.close()

      let golden = try ReferenceCase(folder: TinyModels.folder("metaclip_2")).golden()
      let model = try await DualEncoder(directory: copy.url)
      let texts = try golden.texts
      let embeddings = try await model.encode(texts: texts)
      let expected = golden.floats("text_embeds").prefix(texts.count * model.width)
      #expect(absoluteError(embeddings.values, Array(expected)) < 1e-5)
      let resident = try residentBytes(of: path)
      #expect(end > 40_000_000 && resident < 2_000_000, "\(resident) bytes")
    }

    /// The bytes of a mapped file that are in the memory of this process.
    private func residentBytes(of path: String) throws -> Int {
      let maps = try String(contentsOfFile: "/proc/self/smaps", encoding: .utf8)
      var (isFile, sum) = (false, 0)
      for line in maps.split(separator: "\n") {
        let words = line.split(separator: " ")
        if words[0].contains("-") { isFile = line.hasSuffix(path) }
        if isFile, words[0] == "Rss:" { sum += (Int(words[1]) ?? 0) * 1024 }
      }
      return sum
    }
  #endif
}
