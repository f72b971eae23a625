import ArgumentParser
import Contrast
import ExampleSupport
import Foundation

extension ModelConversion.Precision: @retroactive ExpressibleByArgument {}
extension ModelConversion.Layout: @retroactive ExpressibleByArgument {}

@main
struct Convert: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a model as one folder that needs nothing else.",
    discussion: """
      LoRA adapters are merged, the weights are written in the precision asked for, and prompt and \
      pooling of a language model are recorded. The names and the layout stay those of the \
      publisher, so the reference libraries read the folder too; '--layout trainingRepository' gives \
      LLM2CLIP the names of the state dicts of its training code.

        convert LLM2CLIP-Openai-L-14-336 -l llama-3-8b-captions -o llm2clip --precision bfloat16
        convert LLM2CLIP-EVA02-L-14-336.pt -l base-model --adapter my-captions -o mine
        convert clip-vit-large-patch14-336 -o served --precision bfloat16 --packed bfloat16
        convert ViT-B-32.pt --tokenizer clip-vit-base-patch32 -o vit-b-32
      """)

  @Argument(help: "A folder, a file of weights, or a repository in the local Hugging Face cache.")
  var model: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  @Option(help: "How matrices are stored; vectors are always stored in float32.")
  var precision = ModelConversion.Precision.float32

  @Option(
    help: ArgumentHelp(
      """
      Also write the weights as this processor multiplies with them in this precision, so that the \
      model starts sooner in it; may be repeated.
      """, valueName: "float32|bfloat16|int8"))
  var packed: [Precision] = []

  @Option(help: "The names of the tensors.")
  var layout = ModelConversion.Layout.published

  @Option(
    help: ArgumentHelp(
      "A folder with the tokenizer, where the model has none: OpenAI's files.",
      valueName: "folder"))
  var tokenizer: String?

  @Option(help: "The number of threads (default: one for each processor).")
  var threads: Int?

  @OptionGroup var languageModel: LanguageModelSourceOptions

  func validate() throws {
    try languageModel.requireLanguageModel()
    guard threads ?? 1 >= 1 else { throw ValidationError("'--threads' must be at least 1.") }
  }

  func run() async throws {
    var options = DualEncoder.Options(tokenizer: tokenizer.map { URL(filePath: $0) })
    if let threads { options.threads = threads }
    let folder = try ModelFolder(
      ModelLocation.resolve(model), languageModel: languageModel.source, options: options)
    let bar = ProgressBar("Writing", total: 100)
    defer { bar.finish() }
    let destination = URL(filePath: output)
    try ModelConversion(folder, precision: precision, layout: layout)
      .write(to: destination) { bar.update(share: $0) }
    bar.finish()
    for precision in packed {
      options.precision = precision
      options.tokenizer = nil
      let packing = ProgressBar("Packing", total: 100)
      defer { packing.finish() }
      try ModelFolder(destination, options: options)
        .writePackedWeights { packing.update(share: $0) }
    }
    if folder.needsLanguageModel, folder.languageModel == nil {
      writeError("warning: without a language model; texts need '--language-model' again\n")
    }
    writeError("\(output): \(folder.layout), \(precision.rawValue)\n")
  }
}
