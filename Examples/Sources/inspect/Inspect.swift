import ArgumentParser
import ContrastFiles
import ExampleSupport
import Foundation

@main
struct Inspect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Tells what is in a model: what would be loaded, is missing, is left over.",
    discussion: """
      Reads configurations and the headers of the weights only, so it takes the same moment for a \
      model of any size. The model may be a folder, a file, or a repository in the local Hugging Face \
      cache: CLIP, SigLIP, LLM2CLIP, a text model of \
      sentence-transformers, a language model, a LoRA adapter. Of a configuration of open_clip alone it \
      says whether models of it open, or why not.

        inspect clip-vit-base-patch32
        inspect LLM2CLIP-EVA02-L-14-336.pt --language-model llama-3-8b-captions
        inspect weights.pt --tensors
        inspect my-model --verify-packed
        inspect open_clip/model_configs/PE-Core-L-14-336.json

      The status is 1 if tensors are missing, wrong or left over, if a configuration is refused, or if packed weights do not hold what \
      packing the weights beside them gives.
      """)

  @Argument(help: "A folder, a file of weights, or a repository.")
  var model: String

  @Flag(help: "List every tensor: name, type, shape, and whether it would be loaded.")
  var tensors = false

  @Flag(
    help: """
      Compare all packed weights with the weights they were packed from, which takes as long as \
      packing; loading compares a random part of each matrix.
      """)
  var verifyPacked = false

  @OptionGroup var languageModel: LanguageModelSourceOptions

  func run() async throws {
    let location = try ModelLocation.resolve(model)
    let report = try Report(
      location, languageModel, listsTensors: tensors, verifiesPacked: verifyPacked)
    print(report.text)
    if !report.isComplete { throw ExitCode.failure }
  }
}
