import ArgumentParser
import Contrast

/// The prompt that texts are put in.
public struct PromptOption: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "The prompt around every text, or 'none'.",
      discussion: "One of \(EmbeddingPrompt.named.keys.sorted().joined(separator: ", ")).",
      valueName: "name"))
  public var prompt: String?

  public init() {}

  public func validate() throws {
    if let prompt, prompt != "none", EmbeddingPrompt.named[prompt] == nil {
      throw ValidationError(
        "'\(prompt)' is no prompt; there are none, "
          + EmbeddingPrompt.named.keys.sorted().joined(separator: ", ") + ".")
    }
  }

  /// The template; nil if none is given. That of 'none' is empty.
  public var template: EmbeddingPrompt? {
    prompt.map { EmbeddingPrompt.named[$0] ?? EmbeddingPrompt() }
  }
}

/// The LoRA adapters of a language model.
public struct AdapterOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "The model below a LoRA adapter, if not the one that its configuration names.",
      valueName: "model"))
  public var base: String?

  @Option(
    name: .customLong("adapter"),
    help: ArgumentHelp(
      "A LoRA adapter to merge on top; may be given several times.", valueName: "folder"))
  public var adapters: [String] = []

  public init() {}
}

/// Which language model reads the texts of a model that has no text tower of its own.
public struct LanguageModelSourceOptions: ParsableArguments, Sendable {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The language model that reads the texts (LLM2CLIP).",
      discussion: """
        A folder, or a repository in the local Hugging Face cache, of a whole model or of a LoRA \
        adapter. Not needed where the model's folder has it inside.
        """, valueName: "model"))
  public var languageModel: String?

  @OptionGroup public var adapters: AdapterOptions
  @OptionGroup public var prompt: PromptOption

  public init() {}

  /// Throws if the options say something of a language model that is not named.
  public func requireLanguageModel() throws {
    guard
      languageModel != nil
        || (adapters.base == nil && adapters.adapters.isEmpty && prompt.prompt == nil)
    else {
      throw ValidationError("'--base', '--adapter' and '--prompt' go with '--language-model'.")
    }
  }

  /// What the options say; nil if they say nothing.
  public var source: LanguageModelSource? { languageModel.map(source(_:)) }

  /// The language model at a place, with what else the options say.
  public func source(_ location: String) -> LanguageModelSource {
    LanguageModelSource(
      location, base: adapters.base, adapters: adapters.adapters, template: prompt.template)
  }
}
