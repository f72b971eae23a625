import ArgumentParser
import Contrast
import ContrastTensor
import ExampleSupport
import Foundation

/// What both stages share: what to begin with, where states and the output go, and in which numbers.
struct StageOptions: ParsableArguments, Sendable {
  @Argument(help: ArgumentHelp("The folder to begin with.", valueName: "folder"))
  var model: String?

  @Flag(help: "Begin with one that was never trained.")
  var new = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  @Option(
    help: ArgumentHelp(
      "Where the states of pictures are kept (default: beside the checkpoints).",
      valueName: "folder"
    ))
  var states: String?

  @Option(help: "The numbers of the states on disk.")
  var stateType = TextFeatureElement.float16

  @Option(help: Precision.help)
  var precision = Precision.float32

  @Option(help: "How the matrices of the output are stored: float32, bfloat16 or float16.")
  var outputPrecision = ModelConversion.Precision.float32

  func validate() throws {
    guard new != (model != nil) else {
      throw ValidationError("say what to begin with: a folder, or '--new'.")
    }
  }

  /// The folder of checkpoints and curves.
  var work: URL { URL(filePath: output + ".training") }

  /// Where the states of pictures are kept.
  var statesPlace: URL { states.map { URL(filePath: $0) } ?? work.appending(path: "states") }

  /// The folder to begin with, which is made if it is a new one.
  ///
  /// - Throws: where the output is there already; what finding or making the folder throws.
  func start(orNew name: String, makeNew: (URL) throws -> Void) throws -> URL {
    try requireAbsence(of: URL(filePath: output))
    return try startingModel(model, orNewAt: work.appending(path: name), makeNew: makeNew)
  }

  /// Writes the output and says so.
  func write(_ body: (URL, ModelConversion.Precision) throws -> Void) throws {
    try body(URL(filePath: output), outputPrecision)
    writeError("\(output): written; checkpoints and curves are in \(work.path)\n")
  }
}
