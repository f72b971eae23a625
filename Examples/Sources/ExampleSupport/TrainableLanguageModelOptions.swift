import ArgumentParser
import ContrastTensor
import ContrastText
import ContrastTraining
import Foundation

/// What of a language model is trained, and how it reads texts meanwhile.
public struct TrainableLanguageModelOptions: ParsableArguments, Sendable {
  @OptionGroup public var lora: LoRAOptions

  @Flag(exclusivity: .exclusive)
  public var direction: LanguageModelOptions.Direction?

  @Option(help: "What stands for a text.")
  public var pooling: TextPreparation.Pooling?

  @OptionGroup public var prompt: PromptOption
  @OptionGroup public var adapters: AdapterOptions

  @Option(help: Precision.help)
  public var precision = Precision.float32

  public init() {}

  /// Opens and loads a model to be trained.
  ///
  /// - Parameters:
  ///   - location: of a folder or a repository.
  ///   - direction: of attention, where the options say none; nil for that of the files.
  ///   - seed: of new factors.
  ///   - threads: share the work.
  /// - Throws: what opening and loading throw.
  public func load(
    _ location: String, direction: LanguageModelOptions.Direction? = nil, seed: UInt64,
    threads: Int
  ) throws -> TrainableLanguageModel {
    var folder = try LanguageModelFolder(
      LanguageModelSource(
        location, base: adapters.base, adapters: adapters.adapters, template: prompt.template),
      preparation: TextPreparation(), threads: threads, precision: precision)
    var preparation = folder.preparation
    if let direction = self.direction ?? direction {
      preparation.isBidirectional = direction == .bidirectional
    }
    if let pooling { preparation.pooling = pooling }
    folder = folder.preparing(preparation)
    let adapter = try lora.initialization(baseModel: location)?.adapter(for: folder, seed: seed)
    return try TrainableLanguageModel(folder, adapter: adapter)
  }

  /// What must be equal to go on from a checkpoint.
  public var description: String {
    return [
      lora.text ?? "whole model", direction?.rawValue ?? "", pooling?.rawValue ?? "",
      prompt.prompt ?? "", adapters.adapters.joined(separator: " "), precision.rawValue,
    ].joined(separator: "; ")
  }
}

/// The shape of a language model that is made from nothing.
public struct NewLanguageModelOptions: ParsableArguments, Sendable {
  @Option(help: ArgumentHelp("The tokenizer of a new model.", valueName: "folder"))
  public var tokenizer: String?

  @Option(help: "The width of a new model.")
  public var width = 256

  @Option(help: "The blocks of a new model.")
  public var layers = 6

  @Option(help: "Its heads, which divide the width into even parts.")
  public var heads = 4

  @Option(help: "Its heads of keys and values (default: as many as heads).")
  public var keyValueHeads: Int?

  @Option(help: "The width of its gated halves (default: eight thirds of the width).")
  public var hiddenWidth: Int?

  @Option(help: "The most tokens of a text.")
  public var positions = 512

  @Flag(help: "Gives a new model an output head apart from its token table.")
  public var ownHead = false

  public init() {}

  public func validate() throws {
    for (name, value) in [
      ("width", width), ("layers", layers), ("heads", heads),
      ("key-value-heads", keyValueHeads ?? 1), ("hidden-width", hiddenWidth ?? 1),
      ("positions", positions),
    ] where value < 1 {
      throw ValidationError("'--\(name)' must be at least 1.")
    }
    guard width % heads == 0, width / heads % 2 == 0, heads % (keyValueHeads ?? heads) == 0 else {
      throw ValidationError(
        "'--heads' must divide '--width' into even parts, and '--key-value-heads' the heads.")
    }
  }

  public var initialization: LanguageModelInitialization {
    LanguageModelInitialization(
      width: width, layers: layers, heads: heads, keyValueHeads: keyValueHeads,
      hiddenWidth: hiddenWidth ?? (8 * width / 3 + 7) / 8 * 8, maximumPositions: positions,
      isHeadTied: !ownHead)
  }
}
