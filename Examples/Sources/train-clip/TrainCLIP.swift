import ArgumentParser
import Contrast
import ContrastDistributed
import ContrastText
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct TrainCLIP: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-clip",
    abstract: "Trains an image tower and a text tower on pictures with captions.",
    discussion: """
      Begins with the weights of a model, with a new one whose shape the options say, or with any image \
      model and any text model under new projections. The output is a model folder; checkpoints, tables and \
      curves stand beside it, and the same command goes on from the last of them. Started by mpirun or srun, \
      its processes train together, on batches of '--batch-size' in all.

        train-clip --new --tokenizer tokenizer --captions captions.jsonl --output my-clip --steps 5000
        train-clip --image-model resnet-18 --text-model bert-base --text-pooling mean --lock-text \
      --captions captions.jsonl --output my-pair --steps 5000
        mpirun -n 4 --bind-to none train-clip --threads 8 --new …
      """)

  @Option(
    help: ArgumentHelp(
      "The tokenizer of a new model, or of '--text-model' if it is not there.", valueName: "folder")
  )
  var tokenizer: String?

  @Option(
    help: ArgumentHelp(
      "The image model to begin with: a folder (ResNet, CLIP, SigLIP, …), torchvision's file of a ResNet, "
        + "or the config.json of a model of transformers to begin with random weights ('--size' is the side "
        + "of its images where it does not say).",
      valueName: "place"))
  var imageModel: String?

  @Option(
    help: ArgumentHelp(
      "The text model to begin with: a folder (BERT, RoBERTa, sentence-transformers, …), or a config.json.",
      valueName: "place"))
  var textModel: String?

  @Option(
    help: ArgumentHelp(
      "Which states of '--text-model' stand for a text: mean, cls, max, lasttoken; without it what a folder of "
        + "sentence-transformers says, else the pooler, as transformers has it.", valueName: "name")
  )
  var textPooling: Pooling?

  @Flag(help: "Keep the image tower as it is and train its projection.")
  var lockImage = false

  @Flag(help: "Keep the text tower as it is and train its projection.")
  var lockText = false

  @Option(
    help: "The learning rate of a block of the image tower, or a stage of a ResNet, per that above."
  )
  var layerDecay: Float = 1

  @Option(help: "infoNCE (CLIP) or sigLIP.")
  var loss = PairLoss.Kind.infoNCE

  @OptionGroup var training: DualEncoderTrainingOptions

  enum Pooling: String, ExpressibleByArgument {
    case mean, cls, max, lasttoken

    var states: TextPooling {
      switch self {
      case .mean: .mean
      case .cls: .first
      case .max: .maximum
      case .lasttoken: .last
      }
    }
  }

  func validate() throws {
    guard (imageModel == nil) == (textModel == nil) else {
      throw ValidationError("'--image-model' and '--text-model' go together.")
    }
    try training.requireStart(isPair: imageModel != nil)
    guard !training.new || tokenizer != nil else {
      throw ValidationError("a new model needs '--tokenizer'.")
    }
    guard textPooling == nil || textModel != nil else {
      throw ValidationError("'--text-pooling' is of '--text-model'.")
    }
    guard layerDecay > 0, layerDecay <= 1 else {
      throw ValidationError("'--layer-decay' must be above 0 and at most 1.")
    }
  }

  func run() async throws {
    try await interruptible { try await MPI.run { try await train($0) } }
  }

  private func train(_ processes: ProcessGroup) async throws {
    let model = try training.open(processes: processes, makeNew: makeNew)
    let folder = model.folder
    let blocks = folder.imageTower.layers
    try await training.train(
      model,
      command: ["train-clip", "\(loss)"]
        + (lockImage ? ["image locked"] : []) + (lockText ? ["text locked"] : [])
        + (layerDecay < 1 ? ["layer decay \(layerDecay)"] : []),
      loss: PairLoss(loss),
      optimizer: .adamW(beta2: 0.98, epsilon: 1e-6),
      settings: training.options.settings(
        layerDecay: layerDecay < 1 ? LayerDecay(rate: layerDecay, blocks: blocks) : nil),
      processes: processes
    ) { name in
      !(lockImage && folder.isOfImageTower(name)) && !(lockText && folder.isOfTextTower(name))
    }
  }

  /// Writes the model to begin with.
  private func makeNew(_ place: URL) throws {
    let (shape, seed) = (training.shape, training.options.seed)
    guard let imageModel, let textModel else {
      let tower = shape.textTower(tokenizer: URL(filePath: tokenizer ?? ""))
      return try shape.model(text: tower).write(to: place, seed: seed)
    }
    let pair = try TowerPair(
      image: ModelLocation.resolve(imageModel), text: ModelLocation.resolve(textModel),
      projectionWidth: shape.joint, textPooling: textPooling?.states,
      tokenizer: tokenizer.map { URL(filePath: $0) }, imageSize: shape.size)
    try pair.write(to: place, seed: seed)
  }
}
