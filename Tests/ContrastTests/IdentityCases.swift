import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

@testable import Contrast

/// A dual encoder whose fingerprint is fixed.
struct IdentityCase<Model>: Sendable {
  let name: String
  /// Opens the model; what has to be written goes into the folder.
  let open: @Sendable (TemporaryFolder) throws -> Model

  init(_ name: String, _ open: @escaping @Sendable (TemporaryFolder) throws -> Model) {
    self.name = name
    self.open = open
  }
}

extension IdentityCase where Model == ModelFolder {
  /// Every layout, and every choice that a fingerprint knows.
  static var all: [IdentityCase] {
    let layouts = ConvertibleModel.all.map { model in
      IdentityCase(model.name) { try model.open($0) }
    }
    let precisions = [Precision.bfloat16, .int8].flatMap { precision in
      ["clip", "llm2clip"].map { name in
        IdentityCase("\(name) \(precision.rawValue)") { _ in
          try ModelFolder(
            TinyModels.folder(name), options: .init(threads: 2, precision: precision))
        }
      }
    }
    let recipes = recipes.map { name, recipe in
      IdentityCase("clip \(name)") { _ in
        try ModelFolder(
          TinyModels.folder("clip"), options: .init(threads: 2, preprocessing: recipe))
      }
    }
    let others = [
      IdentityCase("clip 42 pixels") { _ in
        try ModelFolder(TinyModels.folder("clip"), options: .init(threads: 2, imageSize: 42))
      },
      IdentityCase("llm2clip raw") { folder in
        let target = try copy(TinyModels.folder("llm2clip"), folder)
        try edit(
          target, #""projection_dim": 20,"#,
          #""projection_dim": 20, "text_adaptor_l2_norm": false,"#)
        return try ModelFolder(target, options: .init(threads: 2))
      },
      IdentityCase("llm2clip without language model") { folder in
        let target = try copy(TinyModels.folder("llm2clip"), folder)
        try FileManager.default.removeItem(at: target.appending(path: "llm"))
        return try ModelFolder(target, options: .init(threads: 2))
      },
    ]
    return layouts + precisions + recipes + others
  }

  private static var recipes: [(String, ImagePreprocessing)] {
    let size = 32
    let floor = ImagePreprocessing.Crop(width: size, height: size, rounding: .floor)
    return [
      (
        "exact",
        ImagePreprocessing(
          resize: .exact(width: size, height: size), filter: .bilinear,
          colourConversion: .beforeResizing,
          normalization: PixelNormalization(
            scale: 1.0 / 127.5, mean: [1, 1, 1], standardDeviation: [0.5, 1, 2]))
      ),
      (
        "cover",
        ImagePreprocessing(
          resize: .cover(width: size, height: size), filter: .lanczos,
          crop: .init(width: size, height: size, rounding: .halfEven, fill: 7),
          colourConversion: .afterResizing)
      ),
      (
        "fit",
        ImagePreprocessing(
          resize: .fit(width: size, height: size), filter: .box, crop: floor,
          colourConversion: .beforeResizingOverWhite)
      ),
      (
        "none",
        ImagePreprocessing(
          resize: .none, filter: .hamming, crop: floor, colourConversion: .beforeResizing)
      ),
      (
        "shortest",
        ImagePreprocessing(
          resize: .shortestEdge(size), filter: .nearest, crop: floor,
          colourConversion: .beforeResizing)
      ),
    ]
  }
}

extension IdentityCase where Model == LanguageModelFolder {
  /// Every family, preparation and adapter.
  static var all: [IdentityCase] {
    var result: [IdentityCase] = []
    for (name, count) in [
      ("language-models/gemma2", 60), ("language-models/llama_bias", 60),
      ("language-models/mistral_window", 60), ("language-models/qwen3", 60), ("cases/llama", 112),
    ] {
      for (kind, preparation) in preparations {
        for precision in kind == "default" ? [Precision.float32, .bfloat16] : [.float32] {
          result.append(
            IdentityCase("\(name) \(kind) \(precision.rawValue)") { folder in
              let model = try worded(name, count, folder)
              return try LanguageModelFolder(
                LanguageModelSource(model.path, preparation: preparation), precision: precision)
            })
        }
      }
    }
    for adapter in ["plain", "dora", "rslora", "pattern", "modules_to_save", "some_layers"] {
      result.append(IdentityCase("lora \(adapter)") { try adapted(adapter, folder: $0) })
    }
    result.append(
      IdentityCase("lora plain and dora") {
        try adapted("plain", [TinyModels.folder("lora/dora").path], folder: $0)
      })
    result.append(
      IdentityCase("llama3 scaling") { folder in
        let model = try worded("cases/llama", 112, folder)
        try edit(
          model, #""rope_scaling": null"#,
          #""rope_scaling": {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "#
            + #""high_freq_factor": 4.0, "original_max_position_embeddings": 32}"#)
        return try LanguageModelFolder(
          LanguageModelSource(model.path, preparation: TextPreparation()))
      })
    return result
  }

  private static var preparations: [(String, TextPreparation)] {
    [
      ("default", TextPreparation()),
      ("causal", TextPreparation(pooling: .last, isBidirectional: false)),
      (
        "prompt",
        TextPreparation(
          template: .mistralInstruct, instruction: "Find \"it\":\n", maximumLength: 64,
          documentMaximumLength: 40, pooling: .weightedMean, skipsInstruction: false)
      ),
      (
        "marks",
        TextPreparation(
          template: EmbeddingPrompt(prefix: "é\t\u{1}\\", suffix: "/", separator: "||"))
      ),
    ]
  }

  private static func adapted(
    _ adapter: String, _ others: [String] = [], folder: TemporaryFolder
  ) throws -> LanguageModelFolder {
    let base = try worded("cases/lora/base", 112, folder)
    return try LanguageModelFolder(
      LanguageModelSource(
        TinyModels.folder("lora/\(adapter)").path, base: base.path, adapters: others,
        preparation: TextPreparation()))
  }

  /// A copy of a language model with a tokenizer.
  private static func worded(
    _ name: String, _ count: Int, _ folder: TemporaryFolder
  ) throws -> URL {
    let target = try copy(SharedData.fixtures.appending(path: name), folder)
    try WordTokenizer(count: count).write(to: target)
    return target
  }
}

private func copy(_ source: URL, _ folder: TemporaryFolder) throws -> URL {
  let target = folder.url.appending(path: "model")
  try FileManager.default.copyItem(at: source, to: target)
  return target
}

/// Replaces a part of a `config.json`.
private func edit(_ folder: URL, _ old: String, _ new: String) throws {
  let file = folder.appending(path: "config.json")
  let text = try String(contentsOf: file, encoding: .utf8)
  precondition(text.contains(old))
  try Data(text.replacing(old, with: new).utf8).write(to: file)
}
