import ArgumentParser
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct TrainCLIP: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-clip",
    abstract: "Trains an image tower and a text tower on pictures with captions.",
    discussion: """
      Begins with the weights of a model, or with a new one whose shape the options say. The output is a \
      model folder; checkpoints, tables and curves stand beside it, and the same command goes on from the \
      last of them.

        train-clip --new --tokenizer tokenizer --captions captions.jsonl --output my-clip --steps 5000
      """)

  @Option(help: ArgumentHelp("The tokenizer of a new model.", valueName: "folder"))
  var tokenizer: String?

  @Option(help: "infoNCE (CLIP) or sigLIP.")
  var loss = PairLoss.Kind.infoNCE

  @OptionGroup var training: DualEncoderTrainingOptions

  func validate() throws {
    guard !training.new || tokenizer != nil else {
      throw ValidationError("a new model needs '--tokenizer'.")
    }
  }

  func run() async throws {
    try await interruptible {
      let model = try training.open {
        .tower(training.shape.textTower(tokenizer: URL(filePath: tokenizer ?? "")))
      }
      try await training.train(
        model, command: ["train-clip", "\(loss)"], loss: PairLoss(loss),
        optimizer: .adamW(beta2: 0.98, epsilon: 1e-6), settings: training.options.settings()
      ) { _ in true }
    }
  }
}
