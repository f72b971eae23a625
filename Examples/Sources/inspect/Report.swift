import Contrast
import ContrastGeneration
import ContrastLayers
import ContrastTraining
import ExampleSupport
import Foundation

/// What there is to say about a model.
struct Report {
  private(set) var text = ""
  /// Whether everything that is wanted is there, and nothing else.
  private(set) var isComplete = true
  /// The precisions whose packed weights this processor uses.
  private var packed: Set<Precision> = []
  private let listsTensors: Bool
  private let verifiesPacked: Bool

  /// - Throws: what opening the model throws.
  init(
    _ location: URL, _ options: LanguageModelSourceOptions, listsTensors: Bool,
    verifiesPacked: Bool = false
  ) throws {
    self.listsTensors = listsTensors
    self.verifiesPacked = verifiesPacked
    switch try Kind(location) {
    case .configuration(let configuration):
      line("configuration", location.path)
      do {
        describe(try configuration.open())
        line("opens", "with weights and a tokenizer beside it")
      } catch {
        line("refused", configuration.reason(error))
        isComplete = false
      }
    case .languageModel:
      // Nothing more is asked of the texts than what the files say.
      let preparation = TextPreparation()
      let open = { (precision: Precision) in
        try LanguageModelFolder(
          options.source(location.path), preparation: preparation, precision: precision)
      }
      try add(open(.float32), saysPreparation: try TextPreparation(directory: location) != nil)
      verify { precision in
        let folder = try open(precision)
        try folder.checkpoint.verifyPackedWeights(folder.validate())
      }
    case .model:
      let folder = try ModelFolder(location, languageModel: options.source)
      try add(folder)
      if let languageModel = folder.languageModel {
        line("")
        try add(languageModel, saysPreparation: true)
      }
      verify { precision in
        try ModelFolder(
          location, languageModel: options.source,
          options: DualEncoder.Options(precision: precision)
        ).verifyPackedWeights()
      }
    case .textModel(let saysPooling):
      let open = { (precision: Precision) in
        try SentenceTransformerFolder(
          location, pooling: saysPooling ? nil : .mean, precision: precision)
      }
      try add(open(.float32), at: location, saysPooling: saysPooling)
      verify { precision in
        for (checkpoint, validation) in try open(precision).validate() {
          try checkpoint.verifyPackedWeights(validation)
        }
      }
    case .visual:
      line("model", location.path)
      line("layout", "a language model that sees")
      let (checkpoint, validation) = try ImageChatModel.validate(directory: location)
      try add(checkpoint, validation: validation)
    case .encoderDecoder:
      line("model", location.path)
      line("layout", "an encoder and decoder of texts")
      if let (checkpoint, validation) = try TextGenerator.validate(directory: location) {
        try add(checkpoint, validation: validation)
      }
    case .tensors:
      line("weights", location.path)
      try add(Checkpoint(file: location), validation: nil)
    }
  }

  private enum Kind {
    case model
    /// Of open_clip, without weights.
    case configuration(OpenCLIPConfiguration)
    case languageModel
    /// A text model in the layout of sentence-transformers, or an encoder of the BERT kind alone.
    case textModel(saysPooling: Bool)
    /// A language model before which images stand.
    case visual
    /// T5.
    case encoderDecoder
    /// Weights that belong to nothing known.
    case tensors

    init(_ location: URL) throws {
      func node(_ name: String) -> [String: Any]? {
        let file = location.appending(path: name)
        guard let data = try? Data(contentsOf: file) else { return nil }
        return try? JSONSerialization.jsonObject(with: data) as? [String: Any]
      }
      if let configuration = OpenCLIPConfiguration(location) {
        self = .configuration(configuration)
      } else if isSentenceTransformer(location) {
        self = .textModel(saysPooling: true)
      } else if let type = node("config.json")?["model_type"] as? String,
        ["bert", "roberta", "xlm-roberta", "distilbert"].contains(type)
      {
        self = .textModel(saysPooling: false)
      } else if seesAndWrites(location) {
        self = .visual
      } else if let type = node("config.json")?["model_type"] as? String,
        ["t5", "mt5"].contains(type)
      {
        self = .encoderDecoder
      } else if node("adapter_config.json") != nil || isGGUF(location)
        || node("config.json")?["model_type"] as? String == "chatglm"
      {
        self = .languageModel
      } else if let config = node("config.json"), config["vocab_size"] != nil,
        config["vision_config"] == nil, config["num_hidden_layers"] != nil
      {
        self = .languageModel
      } else if node("config.json")?["model_type"] as? String == "gemma3" {
        // A model that writes about images, of which the part for texts is opened.
        self = .languageModel
      } else if FileStatus(location.path)?.isFolder == false,
        (try? ModelFolder(location)) == nil
      {
        self = .tensors
      } else {
        self = .model
      }
    }
  }

  private mutating func line(_ title: String, _ value: String = "") {
    text += title.isEmpty ? "\n" : title.padding(toLength: 16, withPad: " ", startingAt: 0)
    text += title.isEmpty ? "" : value + "\n"
  }

  private mutating func add(_ folder: ModelFolder) throws {
    line("model", folder.directory.path)
    line("layout", folder.layout)
    describe(folder)
    try add(folder.checkpoint, validation: folder.validate())
  }

  /// The shapes of the towers.
  private mutating func describe(_ folder: ModelFolder) {
    line("image tower", "\(folder.imageTower)")
    if let tower = folder.textTower {
      line("text tower", tower)
    } else if folder.needsLanguageModel {
      line(
        "text tower",
        folder.languageModel == nil
          ? "a text adaptor for a language model, which is not here" : "the language model below")
    } else {
      line("text tower", "none; images only")
    }
  }

  private mutating func add(_ folder: LanguageModelFolder, saysPreparation: Bool) throws {
    let configuration = folder.configuration
    line("language model", folder.directory.path)
    for (directory, adapter) in zip(folder.adapterDirectories, folder.adapters) {
      line(
        "adapter",
        "\(directory.path): LoRA on \(counted(adapter.moduleNames.count, "module"))"
          + (adapter.replacements.isEmpty
            ? "" : ", \(counted(adapter.replacements.count, "tensor")) replaced"))
    }
    let heads = configuration.heads
    line(
      "shape",
      "\(configuration.maximumPositions) tokens of \(configuration.vocabularySize), "
        + Self.shape(
          width: configuration.width, layers: configuration.layers, heads: heads.count,
          hidden: configuration.hiddenWidth)
        + ", \(heads.keyValueCount) key heads")
    if saysPreparation {
      let preparation = folder.preparation
      line("prompt", preparation.template.map(Self.prompt) ?? "none")
      line(
        "pooling",
        "\(preparation.pooling.rawValue) of "
          + (preparation.skipsInstruction ? "the text" : "prompt and text")
          + ", \(preparation.isBidirectional ? "bidirectional" : "causal"), at most "
          + "\(preparation.maximumLength) tokens")
    } else {
      line("pooling", "no file says how texts are prepared and pooled")
    }
    try add(folder.checkpoint, validation: folder.validate())
  }

  private mutating func add(
    _ folder: SentenceTransformerFolder, at location: URL, saysPooling: Bool
  ) throws {
    line("text model", location.path)
    line("layout", folder.layout)
    if !saysPooling { line("pooling", "no file says how states are pooled; the mean is shown") }
    line(
      "prompts",
      folder.prompts.isEmpty ? "none" : folder.prompts.keys.sorted().joined(separator: ", "))
    for (checkpoint, validation) in try folder.validate() {
      try add(checkpoint, validation: validation)
    }
  }

  /// Compares the packed weights of each precision that has some.
  private mutating func verify(_ body: (Precision) throws -> Void) {
    guard verifiesPacked else { return }
    for precision in Precision.allCases where packed.contains(precision) {
      do {
        try body(precision)
        line("verified", "packed weights in \(precision.rawValue)")
      } catch {
        line("wrong", "\(error)")
        isComplete = false
      }
    }
  }

  private mutating func add(_ checkpoint: Checkpoint, validation: CheckpointValidation?) throws {
    let names = checkpoint.names
    var types: [String: Int] = [:]
    var numbers = 0
    for name in names {
      let count = checkpoint.shape(of: name)!.reduce(1, *)
      types[checkpoint.elementType(of: name)!.rawValue, default: 0] += count
      numbers += count
    }
    let share = types.sorted { $0.value > $1.value }.map(\.key).joined(separator: ", ")
    line(
      "weights",
      "\(checkpoint.path): \(counted(names.count, "tensor")), \(Self.rounded(numbers)) numbers, "
        + "\(Self.rounded(checkpoint.byteCount))B (\(share))")
    for file in try checkpoint.packedWeightsFiles() {
      let use =
        switch file.use {
        case .used: "used by models in \(file.precision.rawValue)"
        case .otherWeights: "passed over: made of other weights"
        case .otherProcessor: "passed over: made for another processor or version"
        }
      line("packed", "\(file.path): \(Self.rounded(file.byteCount))B, \(use)")
      if file.use == .used { packed.insert(file.precision) }
    }
    if let validation {
      let used = Set(validation.used)
      line("loaded", counted(used.count, "tensor"))
      for problem in validation.problems { line("wrong", "\(problem)") }
      for name in validation.unused.prefix(listsTensors ? 0 : 10) { line("left over", name) }
      if !listsTensors, validation.unused.count > 10 {
        line("left over", "and \(validation.unused.count - 10) more")
      }
      isComplete = isComplete && validation.problems.isEmpty && validation.unused.isEmpty
    }
    guard listsTensors else { return }
    var table = Table([
      ("tensor", .left), ("type", .left), ("shape", .left), ("loaded", .left),
    ])
    let used = Set(validation?.used ?? [])
    for name in names {
      table.append([
        name, checkpoint.elementType(of: name)!.rawValue, "\(checkpoint.shape(of: name)!)",
        validation == nil ? "" : used.contains(name) ? "yes" : "no",
      ])
    }
    text += table.text + "\n"
  }

  private static func shape(
    width: Int, layers: Int, heads: Int, hidden: Int
  ) -> String {
    "width \(width), \(counted(layers, "layer")), \(counted(heads, "head")), hidden \(hidden)"
  }

  private static func prompt(_ template: EmbeddingPrompt) -> String {
    let name = EmbeddingPrompt.named.first { $0.value == template }?.key
    let text = "\(template.prefix)…\(template.suffix)".replacing("\n", with: "\\n")
    return name.map { "\($0): \(text)" } ?? text
  }

  private static func rounded(_ count: Int) -> String {
    for (unit, size) in [("G", 1e9), ("M", 1e6), ("k", 1e3)] where Double(count) >= size {
      return "\(decimal(Double(count) / size, 1)) \(unit)"
    }
    return "\(count) "
  }
}
