import ArgumentParser
import ContrastTensor
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct TrainLanguageModel: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-language-model",
    abstract: "Trains a language model on texts: the next token, or hidden ones.",
    discussion: """
      Begins with the weights of a model, or with a new one of the Llama kind whose shape the options say. \
      With --masked, tokens are hidden and each is told by the state before it, under attention in both \
      directions: how LLM2Vec makes a decoder an encoder. The output is a model folder, or PEFT's with \
      --lora-rank; checkpoints, tables and curves stand beside it, and the same command goes on from the \
      last of them.

        train-tokenizer captions.en captions.de --output tokenizer
        train-language-model captions.en captions.de --new --tokenizer tokenizer --output my-llm
        train-language-model captions.en --model my-llm --masked --lora-rank 16 --output my-mntp
      """)

  @Argument(
    help: """
      The texts: text files with one a line; JSON lines with "caption" or "captions"; TSV with a column \
      caption; CSV with the columns image and caption.
      """)
  var texts: [String]

  @Option(help: ArgumentHelp("The model to begin with.", valueName: "folder"))
  var model: String?

  @Flag(help: "Begin with a model that was never trained.")
  var new = false

  @OptionGroup(title: "Shape of a new model") var shape: NewLanguageModelOptions

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  @Flag(help: "Hide tokens, and let attention go both ways.")
  var masked = false

  @Option(help: ArgumentHelp("Stands for hidden tokens.", valueName: "token"))
  var maskToken = "_"

  @Option(help: "The share of the tokens that are hidden.")
  var maskRate: Float = 0.2

  @Option(
    help: ArgumentHelp(
      "Cuts all texts, one after the other, into rows of so many tokens (default: a row for each text).",
      valueName: "tokens"))
  var block: Int?

  @Option(help: "The most tokens that are kept for the way back at once.")
  var tokensPerPass: Int?

  @Option(
    name: .customLong("held-out"), parsing: .singleValue,
    help: ArgumentHelp("Texts for the evaluation; may be repeated.", valueName: "file"))
  var heldOut: [String] = []

  @OptionGroup(title: "Model") var trained: TrainableLanguageModelOptions
  @OptionGroup(title: "Training") var options: TrainingOptions

  func validate() throws {
    guard new != (model != nil) else {
      throw ValidationError("give '--model' or '--new'.")
    }
    guard !new || shape.tokenizer != nil else {
      throw ValidationError("a new model needs '--tokenizer'.")
    }
    guard !new || trained.lora.loraRank == nil else {
      throw ValidationError("a new model is trained as a whole, without '--lora-rank'.")
    }
    guard block ?? 2 >= 2, tokensPerPass ?? 1 >= 1, maskRate > 0, maskRate <= 1 else {
      throw ValidationError(
        "'--block' must be at least 2, '--tokens-per-pass' 1, '--mask-rate' above 0 and at most 1.")
    }
  }

  func run() async throws {
    try await interruptible { try await train() }
  }

  private func train() async throws {
    let destination = URL(filePath: output)
    let work = URL(filePath: output + ".training")
    try requireAbsence(of: destination)
    let start: String
    if let model {
      start = model
    } else {
      let folder = work.appending(path: "new-model")
      if !FileManager.default.fileExists(atPath: folder.path) {
        try shape.initialization.write(
          to: folder, tokenizer: URL(filePath: shape.tokenizer!), seed: options.seed)
      }
      start = folder.path
    }
    let threads = options.usedThreads
    let model = try trained.load(
      start, direction: masked ? .bidirectional : .causal, seed: options.seed, threads: threads)
    let tokenizer = model.folder.tokenizer
    let objective = try model.languageModelling(
      masking: masked
        ? TokenMasking(tokenizer, maskToken: maskToken, rate: maskRate) : nil,
      tokensPerPass: tokensPerPass, threads: threads)
    let rows = try rows(texts, model)
    var evaluation: (@Sendable (Run) throws -> [String: Double])?
    if !heldOut.isEmpty {
      let rows = try self.rows(heldOut, model)
      evaluation = { run in
        let loss = try objective.evaluate(rows, run).loss
        return ["loss": loss, "perplexity": exp(loss)]
      }
    }
    let result = try await ExampleSupport.train(
      objective,
      trainer: Trainer(
        try model.parameters(hasHead: true), optimizer: .adamW(beta2: 0.95),
        settings: options.settings(), adapters: model.adapters),
      options: options, folder: work,
      training: options.description([
        "train-language-model", start, texts.joined(separator: " "), trained.description,
        masked ? "masked \(maskToken) \(maskRate)" : "causal", "block \(block ?? 0)",
      ]),
      evaluation: evaluation
    ) { position in
      try Batches(
        [rows], batchSize: options.batchSize, seed: options.seed, from: position)
    }
    try model.write(result, to: destination)
    writeError("\(output): written; checkpoints and curves are in \(work.path)\n")
  }

  private func rows(_ files: [String], _ model: TrainableLanguageModel) throws -> TokenSequences {
    let tokenizer = model.folder.tokenizer
    // A model that never sees a text end cannot tell where one does.
    let end = tokenizer.specialTokenID(.end)
    let endsTexts = tokenizer.encode("").ids.last == end
    return TokenSequences(
      texts: try TrainingTexts(contentsOf: files),
      as: block.map { .blocks(length: $0) }
        ?? .documents(maximumLength: model.encoder.preparation.maximumLength),
      with: tokenizer, end: endsTexts ? nil : end, name: files[0])
  }
}
