import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastVision
import Foundation

/// A class of LAVIS, or MiniGPT-4, that has BLIP-2's image side: what its files call the language model, and how its own
/// code has it write.
///
/// A new class is one more entry of ``all``.
struct LAVISArchitecture: Sendable {
  /// The linear from the queries, and what stands before the names of the language model; nil where there is none.
  var language: (projection: String, prefix: String)?
  /// Whether the Q-Former reads texts.
  var readsTexts: Bool
  /// Whether the language model is a T5, which LAVIS gives the exact GELU whatever its own files say.
  var isT5 = false
  var conversation = BLIP2Files.Conversation(.questions)

  /// By the names of the classes in LAVIS's registry.
  static let all: [String: LAVISArchitecture] = [
    "blip2": LAVISArchitecture(language: nil, readsTexts: true),
    "blip2_opt": LAVISArchitecture(
      language: ("opt_proj", "opt_model"), readsTexts: false,
      conversation: .init(.questions, .init(beams: 5, maximumNewTokens: 30, end: "\n"))),
    "blip2_t5": LAVISArchitecture(
      language: ("t5_proj", "t5_model"), readsTexts: false, isT5: true,
      conversation: .init(.questions, .init(beams: 5, maximumNewTokens: 30))),
    "blip2_t5_instruct": LAVISArchitecture(
      language: ("t5_proj", "t5_model"), readsTexts: true, isT5: true,
      conversation: .init(
        .instructions, .init(beams: 5, maximumNewTokens: 256, repetitionPenalty: 1.5))),
    "blip2_vicuna_instruct": LAVISArchitecture(
      language: ("llm_proj", "llm_model"), readsTexts: true,
      conversation: .init(
        .instructions,
        .init(
          beams: 5, maximumNewTokens: 256, repetitionPenalty: 1.5, beginsWithEndToken: true))),
    "minigpt4": LAVISArchitecture(
      language: ("llama_proj", "llama_model"), readsTexts: false,
      conversation: .init(
        .miniGPT4,
        .init(
          samples: true, maximumNewTokens: 300, topP: 0.9, repetitionPenalty: 1.05,
          separator: "###"))),
  ]

  /// One of the files as a part of the whole: EVA's own has the image tower without what stands before its names
  /// elsewhere.
  fileprivate static func part(_ file: Checkpoint) -> Checkpoint.Part {
    let isTower = ["cls_token", "patch_embed.proj.weight"].allSatisfy(file.weights.has)
    return isTower ? Checkpoint.Part(file, below: "visual_encoder") : Checkpoint.Part(file)
  }
}

extension BLIP2Files {
  /// The `model_type` of a `config.json` that says which files are the parts of such a model.
  package static let lavisType = "lavis"

  package static func recognizesLAVIS(_ evidence: ModelEvidence) throws -> Bool {
    try evidence.config?["model_type"]?.string() == lavisType
  }

  /// Reads a `config.json` of type `lavis`: `arch`, the name of the class in LAVIS; `weights`, the files in the order in
  /// which LAVIS loads them (EVA's tower first); `language_model`, the folder of the language model; `query_tokenizer`,
  /// that of BERT's tokenizer where the Q-Former reads instructions. `vision_config`, `qformer_config` and
  /// `num_query_tokens` are those of type `blip-2`, and needed only for other shapes than the published ones.
  ///
  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`, `ModelLocationError`.
  package init(lavis evidence: ModelEvidence) throws {
    guard let config = evidence.config else { throw evidence.unknown() }
    let (files, options) = (evidence.files, evidence.files.options)
    let arch = try config.string("arch")
    guard let architecture = LAVISArchitecture.all[arch] else {
      throw config["arch"]!.unsupported(
        supported: LAVISArchitecture.all.keys.sorted().joined(separator: ", "))
    }
    self.files = files
    self.config = config
    var parts = try config.array("weights").map { node in
      LAVISArchitecture.part(
        try Checkpoint(
          file: files.locate(node.string()), threads: options.threads,
          precision: options.precision))
    }
    guard !parts.isEmpty else { throw config["weights"]!.failure("names no file") }

    var language = LanguageFiles(
      config: config, directory: files.directory, queryTokenizer: files.directory,
      conversation: architecture.conversation)
    if let (_, prefix) = architecture.language {
      language.directory = try files.locate(config.string("language_model"))
      language.config = try JSONNode(
        contentsOf: language.directory.appending(path: "config.json").path)
      if architecture.isT5 {
        language.config = language.config.replacing("dense_act_fn", by: .string("gelu"))
      }
      languageModel = try LanguageModelPart(language.config, prefix: prefix)
      guard languageModel?.isEncoderDecoder == architecture.isT5 else {
        throw (language.config["model_type"] ?? language.config).unsupported(
          supported: "the language models of '\(arch)'")
      }
      // What was trained with the bridge stands in its files, and counts.
      parts.insert(
        Checkpoint.Part(
          try Checkpoint(
            directory: language.directory, threads: options.threads,
            precision: options.precision), below: prefix), at: 0)
      if architecture.readsTexts {
        language.queryTokenizer = try files.locate(
          config.string("query_tokenizer", default: "bert-base-uncased"))
      }
    } else {
      languageModel = nil
    }
    self.language = language
    checkpoint = try Checkpoint(
      path: config.file, parts: parts, threads: options.threads, precision: options.precision,
      progress: options.progress)

    let vision = try VisionTransformerConfiguration(
      lavis: config.section("vision_config"), checkpoint.weights)
    names = .lavis(
      projection: architecture.language?.projection ?? "",
      languageModel: architecture.language?.prefix ?? "", layers: vision.layers)
    image = VisionTransformerComponent(vision, of: names)
    var queries = try QFormerConfiguration(
      huggingFace: config.section("qformer_config"),
      queryCount: config.size("num_query_tokens", default: 32), contextWidth: vision.width,
      hasText: architecture.readsTexts)
    if architecture.readsTexts {
      // `[DEC]` is behind BERT's words.
      queries.text?.vocabularySize = try checkpoint.weights.sizes(names.qFormer.words, rank: 2)[0]
    }
    qFormer = queries
    imageToken = nil
    publishedPreprocessing =
      try files.huggingFacePreprocessing() ?? .blip(size: vision.imageSize)
  }

  /// `config.json` for a copy of the model with all weights in one file.
  var configurationOfCopy: JSONNode {
    config["weights"] == nil
      ? config : config.replacing("weights", by: .array([.string("model.safetensors")]))
  }
}
