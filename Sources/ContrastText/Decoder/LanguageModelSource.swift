/// Which language model embeds texts, and how texts are prepared for it.
///
///     let merged: LanguageModelSource = "LLM2CLIP-Llama-3.2-1B-Instruct-CC-Finetuned"
///     let adapted = LanguageModelSource(
///       "my-caption-adapter", base: "meta-llama/Llama-3.2-1B-Instruct", template: .llama3Instruct)
///     let quantized: LanguageModelSource = "Qwen3-Embedding-0.6B-Q8_0.gguf"
public struct LanguageModelSource: Sendable, Equatable, ExpressibleByStringLiteral {
  /// A folder, or the id of a repository in the local Hugging Face cache (see `ModelLocation`), with a
  /// whole model, or a LoRA adapter in PEFT's format; or a GGUF file.
  package var location: String
  /// The model below the adapter at ``location``, if it is not where the adapter's configuration
  /// says.
  package var base: String?
  /// Further LoRA adapters, merged on top in this order, such as the stages of LLM2Vec.
  package var adapters: [String]
  /// The prompt, if it is not the one that the files tell; `EmbeddingPrompt()` for none.
  package var template: EmbeddingPrompt?
  /// Everything about the texts, if the files do not tell, or tell otherwise.
  package var preparation: TextPreparation?

  public init(
    _ location: String, base: String? = nil, adapters: [String] = [],
    template: EmbeddingPrompt? = nil, preparation: TextPreparation? = nil
  ) {
    self.location = location
    self.base = base
    self.adapters = adapters
    self.template = template
    self.preparation = preparation
  }

  public init(stringLiteral location: String) { self.init(location) }
}
