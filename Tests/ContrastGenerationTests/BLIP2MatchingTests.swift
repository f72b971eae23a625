import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastVision
import Foundation
import Testing

@testable import Contrast
@testable import ContrastGeneration

/// A case of BLIP-2's first stage, with the tokenizer of ``MatchingCase``.
struct QFormerCase: Sendable, CustomTestStringConvertible {
  let folder: URL
  var testDescription: String { folder.pathComponents.suffix(2).joined(separator: "/") }

  static let all = SharedData.cases(["blip2_itm"]).map { QFormerCase(folder: $0) }

  func golden() throws -> Golden { try Golden(folder.appending(path: "expected.safetensors")) }

  func options(_ precision: Precision = .float32, threads: Int = 2) -> DualEncoder.Options {
    DualEncoder.Options(
      threads: threads, tokenizer: MatchingCase.tiny.folder, precision: precision)
  }

  func files() throws -> BLIP2Files {
    try BLIP2Files(ModelEvidence(ModelFiles(folder, options: options())))
  }
}

@Suite("BLIP-2's Q-Former compares images and texts as transformers does")
struct BLIP2MatchingTests {
  @Test(
    "Vectors of images and texts, and the largest cosine of each pair", arguments: QFormerCase.all)
  func vectors(_ source: QFormerCase) async throws {
    let golden = try source.golden()
    let model = try await DualEncoder(directory: source.folder, options: source.options())
    let run = Run(threads: 2)
    let shape = golden.shape("image_embeds")
    #expect(model.vectorsPerImage == shape[1] && model.width == shape[2])
    var values = model.imageEncoder(
      pixelValues: Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values")), run
    ).elements
    #expect(Embeddings.normalize(&values, width: model.width).isEmpty)
    #expect(rowDistance(values, golden.floats("image_embeds"), model.width) < 1e-5)
    let images = Embeddings(
      normalized: values, width: model.width, vectorsPerItem: model.vectorsPerImage)
    let ids = golden.rows("input_ids", mask: "attention_mask")
    let tokens = ids.map { TokenizedText(ids: $0, documentLength: 0) }
    let texts = try Embeddings(
      normalizing: await model.textEncoder(tokens, run).elements, width: model.width)
    #expect(rowDistance(texts.values, golden.floats("text_embeds"), model.width) < 1e-5)
    let cosines = model.cosine(images: images, texts: texts)
    #expect(cosines.rows == images.count && cosines.columns == texts.count)
    #expect(absoluteError(cosines.values, golden.floats("logits_itc")) < 1e-5)
    let turned = texts.cosine(to: images, threads: 2)
    for image in 0..<images.count {
      for text in 0..<texts.count {
        #expect(abs(turned[text, image] - cosines[image, text]) < 1e-6)
      }
    }
  }

  @Test("States beside a text, logits and probabilities of a match", arguments: QFormerCase.all)
  func matching(_ source: QFormerCase) throws {
    let golden = try source.golden()
    let files = try source.files()
    let model = try BLIP2MatchingModel(files, nil)
    let run = Run(threads: 2)
    var taps: [String: [Float]] = [:]
    run.tap = { taps[$0] = $1.elements }
    let states = model.imageEncoder.states(of: golden, run)
    for name in ["vision.embeddings", "vision.block0"] {
      #expect(relativeError(taps[name] ?? [], golden.floats(name)) < 1e-5, "\(name)")
    }
    #expect(relativeError(states.values.elements, golden.floats("vision.last_hidden")) < 1e-5)
    run.tap = nil
    let ids = golden.rows("input_ids", mask: "attention_mask")
    let contexts = try model.contexts(of: states, run)
    // The golden has the states of padded texts, and zeros where the padding is.
    let qFormer = try files.qFormer(files.checkpoint.weights)
    let hidden = qFormer(ids, beside: contexts, run, all: true)
    let (length, width) = (golden.shape("itm.hidden")[1], golden.shape("itm.hidden")[2])
    let all = golden.floats("itm.hidden")
    let expected = ids.enumerated().flatMap { row, ids in
      all[
        row * length * width..<(row * length + qFormer.configuration.queryCount + ids.count) * width
      ]
    }
    #expect(relativeError(hidden.elements, expected) < 1e-4)
    let logits = model.logits(of: ids, beside: contexts, run).elements
    #expect(absoluteError(logits, golden.floats("itm_logits")) < 1e-4)
    let probabilities = stride(from: 0, to: logits.count, by: 2).map {
      ImageTextMatch((logits[$0], logits[$0 + 1]), truncatedTokens: 0).probability
    }
    #expect(absoluteError(probabilities, golden.floats("itm_probability")) < 1e-5)
  }

  @Test("Pictures in batches are as alone; search, ranks and re-ranking take several vectors")
  func retrieval() async throws {
    let source = try #require(QFormerCase.all.first)
    let model = try await DualEncoder(directory: source.folder, options: source.options())
    let matcher = try await ImageTextMatcher(directory: source.folder, options: source.options())
    let (pictures, captions) = (Noise.pictures(7), Noise.texts(9))
    let images = try await model.encode(
      images: pictures, options: EncodingOptions(batchSize: 3))
    let texts = try await model.encode(texts: captions)
    #expect(images.count == 7 && images.vectorsPerItem == 5 && texts.vectorsPerItem == 1)
    let alone = try await model.encode(images: [pictures[4]])
    #expect(rowDistance(alone.values, Array(images[4]), model.width) < 1e-5)
    // A picture that cannot be used leaves no row.
    let some = try await model.encode(
      images: [pictures[0], .bytes([1, 2], name: "bad"), pictures[1]],
      options: EncodingOptions(onFailure: .skip))
    #expect(some.count == 2 && some.warnings.count == 1)
    let cosines = model.cosine(images: images, texts: texts)
    let found = images.nearest(to: texts, count: 3, threads: 2)
    for text in 0..<texts.count {
      let best = (0..<7).sorted { (cosines[$1, text], $0) < (cosines[$0, text], $1) }
      #expect(found[text].map(\.row) == Array(best.prefix(3)))
    }
    let recall = RetrievalRecall(
      images: images, texts: texts, imageOfText: (0..<9).map { $0 % 7 }, threads: 2)
    for text in 0..<texts.count {
      let own = cosines[text % 7, text]
      #expect(
        recall.textToImageRanks[text] == (0..<7).count { cosines[$0, text] > own })
    }
    let reranked = try await matcher.rerank(
      images: pictures, texts: captions, imageEmbeddings: images, textEmbeddings: texts, first: 4)
    let matches = try await matcher.match(images: pictures, texts: captions)
    for (image, items) in reranked.textsOfImages.enumerated() {
      #expect(items.count == 4)
      for item in items {
        let expected = matches[image * 9 + item.index].logit + cosines[image, item.index]
        #expect(abs(item.score - Double(expected)) < 1e-4)
      }
    }
    #expect(reranked.recall(imageOfText: (0..<9).map { $0 % 7 }).textToImage(at: 7) == 1)
    // BLIP-2 has one first token.
    let marked = try await matcher.match(
      images: pictures, texts: captions, firstToken: .encoder)
    #expect(zip(marked, matches).allSatisfy { $0.logit == $1.logit })
  }

  @Test("Low precision stays near, and a missing tensor is named")
  func files() async throws {
    let source = try #require(QFormerCase.all.first)
    let exact = try await DualEncoder(directory: source.folder, options: source.options())
    let pictures = Noise.pictures(3)
    let expected = try await exact.encode(images: pictures)
    for (precision, least) in [(Precision.bfloat16, Float(0.999)), (.int8, 0.99)] {
      let model = try await DualEncoder(
        directory: source.folder, options: source.options(precision))
      let images = try await model.encode(images: pictures)
      for row in 0..<expected.flat.count {
        let cosine = zip(images.flat[row], expected.flat[row]).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(cosine > least, "\(precision): \(cosine)")
      }
    }
    await #expect(throws: ModelFolderError.self) {
      _ = try await ImageCaptioner(directory: source.folder, options: source.options())
    }
    let folder = try TemporaryFolder()
    for file in ["config.json", "preprocessor_config.json"] {
      try FileManager.default.copyItem(
        at: source.folder.appending(path: file), to: folder.url.appending(path: file))
    }
    let tensors = try SafetensorsBytes.read(
      source.folder.appending(path: "model.safetensors").path)
    for key in [
      "query_tokens", "qformer.encoder.layer.0.crossattention.attention.key.weight",
      "qformer.encoder.layer.1.output_query.dense.bias", "itm_head.bias",
      "embeddings.position_embeddings.weight",
    ] {
      try Data(SafetensorsBytes.file(tensors.filter { $0.name != key })).write(
        to: folder.url.appending(path: "model.safetensors"))
      await #expect {
        _ = try await DualEncoder(directory: folder.url, options: source.options())
      } throws: { error in
        (error as? CheckpointError)?.details.key == key
      }
    }
  }
}
