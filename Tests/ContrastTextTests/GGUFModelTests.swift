import ContrastFiles
import ContrastLayers
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTensor
@testable import ContrastText

@Suite("Language models in GGUF files")
struct GGUFModelTests {
  private static let types = ["F32", "F16", "BF16", "Q8_0", "Q4_0", "Q5_1"]

  private func files(_ reference: GenerationCase, _ type: String) throws -> LanguageModelFiles {
    try LanguageModelFiles(URL(filePath: reference.path("llama-\(type).gguf")))
  }

  private func logits(
    _ files: LanguageModelFiles, _ ids: [Int32], _ precision: Precision = .float32
  ) throws -> [Float] {
    let checkpoint = try files.checkpoint(threads: 2, precision: precision, progress: nil)
    let model = try CausalLanguageModel(checkpoint.weights, files.configuration)
    let head = try LanguageModelHead(checkpoint.weights, of: model)
    try checkpoint.requireAllUsed()
    let run = Run(threads: 2)
    return head(model([ids], run), run).elements
  }

  @Test(
    "A Llama of every type of weights has the logits of the dequantized model",
    arguments: GenerationCase.all("gguf"), types)
  func llama(_ reference: GenerationCase, _ type: String) throws {
    let golden = try reference.golden()
    let files = try files(reference, type)
    let actual = try logits(files, golden.ids("input_ids"))
    #expect(relativeError(actual, golden.floats("\(type).logits")) < reference.tolerance)
    let config = try JSONNode(contentsOf: reference.path("hf_config.json"))
    #expect(try files.configuration == CausalLanguageModelConfiguration(huggingFace: config))
  }

  @Test(
    "Rows are dequantized to the bit, those of queries in the order of transformers",
    arguments: GenerationCase.all("gguf"), ["Q8_0", "Q4_0"])
  func rows(_ reference: GenerationCase, _ type: String) throws {
    let golden = try reference.golden()
    let checkpoint = try files(reference, type).checkpoint(
      threads: 2, precision: .float32, progress: nil)
    for (key, name) in [
      ("model.embed_tokens.weight", "embed_tokens"),
      ("model.layers.0.self_attn.q_proj.weight", "q_proj"),
    ] {
      let tensor = try #require(checkpoint.stored(key))
      let expected = golden.floats("\(type).\(name)")
      #expect(tensor.float32().elements.map(\.bitPattern) == expected.map(\.bitPattern))
      #expect(tensor.storedForm.hasPrefix(type) && tensor.isFloatingPoint)
      #expect(tensor.isFinite(threads: 2))
      // A row, some rows, and some numbers of a row.
      let (width, row) = (tensor.width, tensor.rows - 3)
      var values = [Float](repeating: 0, count: width)
      tensor.convertToFloat32(row: row, into: &values)
      #expect(values == Array(expected[row * width..<(row + 1) * width]))
      #expect(
        tensor.slice(5..<9).float32().elements == Array(expected[5 * width..<9 * width]))
      tensor.rows(2..<8).convertToFloat32(3 * width - 3..<4 * width - 3, into: &values)
      #expect(values == Array(expected[5 * width - 3..<6 * width - 3]))
    }
  }

  @Test(
    "Packed from blocks, a matrix is the one that is packed from their numbers",
    arguments: GenerationCase.all("gguf"), [Precision.float32, .bfloat16, .int8])
  func packing(_ reference: GenerationCase, _ precision: Precision) throws {
    for type in ["Q8_0", "Q4_0", "Q5_1"] {
      let checkpoint = try files(reference, type).checkpoint(
        threads: 2, precision: precision, progress: nil)
      for name in checkpoint.names {
        let tensor = checkpoint.stored(name)!
        guard tensor.encoding != nil else { continue }
        let plain = WeightMatrix(tensor.float32(), precision: precision, threads: 1)
        for threads in [1, 3] {
          let packed = WeightMatrix.packed(
            tensor, layout: .outputsFirst, precision: precision, threads: threads)
          #expect(packed.isFinite)
          let bytes = plain.withPackedBytes { Array($0) }
          #expect(packed.matrix.withPackedBytes { Array($0) } == bytes, "\(type) \(name)")
          // Where BLAS multiplies, float32 has no panels.
          guard !bytes.isEmpty else { continue }
          #expect(packed.matrix.holds(panels: [0], of: tensor, layout: .outputsFirst, threads: 1))
        }
      }
    }
  }

  @Test("bfloat16 and int8 stay close", arguments: GenerationCase.all("gguf"))
  func precisions(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    for type in ["Q8_0", "Q4_0"] {
      let files = try files(reference, type)
      let exact = try logits(files, golden.ids("input_ids"))
      for (precision, least): (Precision, Float) in [(.bfloat16, 0.9995), (.int8, 0.998)] {
        let actual = try logits(files, golden.ids("input_ids"), precision)
        let product = zip(actual, exact).reduce(0) { $0 + $1.0 * $1.1 }
        let norms = [actual, exact].map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
        #expect(product / (norms[0] * norms[1]) > least, "\(type) \(precision)")
      }
    }
  }

  @Test("Interleaved heads: where each row is stored")
  func places() {
    let rows = EncodedRows(type: .q8_0, order: .little, width: 32, interleavedHeadWidth: 6)
    #expect((0..<12).map(rows.place) == [0, 2, 4, 1, 3, 5, 6, 8, 10, 7, 9, 11])
    let plain = EncodedRows(type: .q8_0, order: .little, width: 32, interleavedHeadWidth: nil)
    #expect((0..<5).map(plain.place) == [0, 1, 2, 3, 4])
  }

  // MARK: Families

  static let folders: [URL] =
    DecoderCase.ours.map(\.folder).filter { $0.lastPathComponent != "mistral_window" }
    + DecoderCase.all.map(\.folder).filter { $0.lastPathComponent != "mistral" }

  @Test(
    "Llama, Qwen 2 and 3, Gemma 1 and 2 written as GGUF have the states of transformers",
    arguments: folders)
  func families(_ folder: URL) throws {
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let temporary = try TemporaryFolder()
    let file = temporary.url.appending(path: "model.gguf")
    try GGUFConversion(folder).write(to: file)
    let isOurs = DecoderCase.ours.contains { $0.folder == folder }
    for (mode, bidirectional) in [("causal", false), ("bidirectional", true)] {
      let model = try CausalLanguageModel(
        directory: file, isBidirectional: bidirectional, threads: 2)
      for length in isOurs ? [1, 7, 40] : [1, 7, 31] {
        let hidden = model([golden.ids("len\(length).input_ids")], Run(threads: 2))
        let error = relativeError(hidden.elements, golden.floats("len\(length).\(mode)"))
        #expect(error < (isOurs ? 1e-5 : 1e-4), "\(length) \(mode)")
      }
    }
  }

  @Test(
    "Gemma 3 written as GGUF: two rotary bases, windows, norms with 1 added",
    arguments: GenerationCase.all("gemma3"))
  func gemma3(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let folder = URL(filePath: reference.path("causal"))
    let temporary = try TemporaryFolder()
    let file = temporary.url.appending(path: "model.gguf")
    try GGUFConversion(folder).write(to: file)
    let files = try LanguageModelFiles(file)
    let expected = try CausalLanguageModelConfiguration(
      contentsOf: folder.appending(path: "config.json"))
    #expect(files.configuration.windows == expected.windows)
    #expect(files.configuration.rotaries == expected.rotaries)
    let (ids, mask) = (
      golden.integers("causal.input_ids"), golden.integers("causal.attention_mask")
    )
    let (length, logitWidth) = (
      golden.shape("causal.input_ids")[1], golden.shape("causal.all_logits")[2]
    )
    let all = golden.floats("causal.all_logits")
    for start in stride(from: 0, to: ids.count, by: length) {
      let rows = (start..<start + length).filter { mask[$0] == 1 }
      let actual = try logits(files, rows.map { Int32(ids[$0]) })
      let expected = rows.flatMap { all[$0 * logitWidth..<($0 + 1) * logitWidth] }
      #expect(relativeError(actual, expected) < 1e-5)
    }
  }

  @Test("A checkpoint by itself shows a file's tensors as it names and stores them")
  func checkpoint() throws {
    let reference = try #require(GenerationCase.all("gguf").first)
    let checkpoint = try Checkpoint(file: URL(filePath: reference.path("llama-Q4_0.gguf")))
    #expect(checkpoint.shape(of: "blk.0.attn_k.weight") == [16, 32])
    #expect(checkpoint.names.contains("token_embd.weight"))
    #expect(checkpoint.byteCount < 9000)
    let other = try Checkpoint(file: URL(filePath: reference.path("llama-Q5_1.gguf")))
    #expect(checkpoint.fingerprint != other.fingerprint)
  }
}
