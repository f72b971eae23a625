import ArgumentParser
import Contrast
import ContrastTensor
import ContrastTraining
import ExampleModels
import ExampleSupport
import Foundation

struct TrainQFormerStage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "q-former",
    abstract: "Makes a Q-Former read out of pictures what texts speak of.",
    discussion: """
      BLIP-2's first stage, on a frozen image tower: pictures near their captions, matching with hard negatives, and \
      captions. Captions that a file calls wrong (draw --negatives) are told from the right ones. image-search, match \
      and evaluate open the output, and transformers; 'train-bridge language-model --trained-q-former' goes on from it.

        train-bridge q-former --new --tokenizer tokenizer --captions drawings/captions.jsonl --output my-q-former
      """)

  @OptionGroup(title: "A new Q-Former") var shape: NewQFormerOptions

  @OptionGroup var stage: StageOptions

  @Option(help: "The weight of images near their texts; 0 leaves it out.")
  var contrast: Float = 1

  @Option(help: "The weight of matching.")
  var matching: Float = 1

  @Option(help: "The weight of captions.")
  var captioning: Float = 1

  @Option(help: "Label smoothing of the first and the last.")
  var labelSmoothing: Float = 0.1

  @OptionGroup(title: "Data") var data: PairDataOptions
  @OptionGroup(title: "Training") var options: TrainingOptions

  func validate() throws {
    guard !stage.new || shape.tokenizer != nil else {
      throw ValidationError("a new Q-Former needs '--tokenizer'.")
    }
    let weights = [contrast, matching, captioning]
    guard weights.allSatisfy({ $0 >= 0 && $0.isFinite }), weights.contains(where: { $0 > 0 }),
      (0..<1).contains(labelSmoothing)
    else {
      throw ValidationError(
        "the weights of losses must not be negative, and not all be 0; '--label-smoothing' must be below 1."
      )
    }
    try data.requireStoredStates()
  }

  func run() async throws {
    try await interruptible {
      let start = try start()
      let (threads, seed) = (options.usedThreads, options.seed)
      let model = try TrainableQFormer(
        start, options: DualEncoder.Options(threads: threads, precision: stage.precision))
      let objective = model.objective(
        contrastWeight: contrast, matchingWeight: matching, captionWeight: captioning,
        labelSmoothing: labelSmoothing)
      let sets = try data.sets()
      let heldOut = try data.validation.map {
        try ImageCaptionSet(contentsOf: URL(filePath: $0))
      }
      let store = try await looking { progress in
        try await model.states(
          of: sets + (heldOut.map { [$0] } ?? []), in: stage.statesPlace,
          elementType: stage.stateType, progress: progress)
      }
      let trained = try await ExampleSupport.train(
        objective,
        trainer: Trainer(model.parameters, optimizer: .adamW(), settings: options.settings()),
        options: options, folder: stage.work, training: options.description(description(start)),
        evaluation: try heldOut.map {
          try model.evaluation(
            of: objective, states: store, captions: $0, limit: data.validationLimit)
        }
      ) { position in
        Batches(
          try data.loader(
            sets.map(store.examples), from: position, batchSize: options.batchSize, seed: seed,
            preprocessing: model.preprocessing, threads: threads),
          model: model)
      }
      try stage.write { try model.write(trained, to: $0, precision: $1) }
    }
  }

  /// The model to begin with, which is made if it is a new one.
  private func start() throws -> URL {
    try stage.start(orNew: "new-q-former") {
      try shape.qFormer().write(to: $0, seed: options.seed)
    }
  }

  /// What must be equal to go on from a checkpoint.
  private func description(_ start: URL) -> [String] {
    [
      "train-bridge q-former", start.path, stage.precision.rawValue, stage.stateType.rawValue,
      "losses \(contrast) \(matching) \(captioning) \(labelSmoothing)", data.description,
    ]
  }
}

/// The shape of a Q-Former that is made from nothing.
struct NewQFormerOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "The tokenizer, BERT's kind: a folder with vocab.txt, or tokenizer.json.", valueName: "folder"
    ))
  var tokenizer: String?

  @Option(
    help: ArgumentHelp(
      "A model whose image tower looks: a ViT in the layout of transformers' CLIP or BLIP (default: a small one that "
        + "comes with the examples).", valueName: "folder"))
  var imageModel: String?

  @Option(help: "The queries.")
  var queries = 16

  @Option(help: "The width of queries and texts.")
  var width = 128

  @Option(help: "The blocks, of which every second attends to the picture.")
  var layers = 4

  @Option(help: "The heads of their attention.")
  var heads = 4

  @Option(help: "The most tokens of a text.")
  var contextLength = 64

  @Option(help: "The width of the space that images and texts share.")
  var joint = 128

  func validate() throws {
    for (name, value, least) in [
      ("queries", queries, 1), ("width", width, 1), ("layers", layers, 1), ("heads", heads, 1),
      ("context-length", contextLength, 4), ("joint", joint, 1),
    ] where value < least {
      throw ValidationError("'--\(name)' must be at least \(least).")
    }
    guard width % heads == 0 else { throw ValidationError("'--heads' must divide '--width'.") }
  }

  func qFormer() throws -> NewQFormer {
    NewQFormer(
      tokenizer: URL(filePath: tokenizer ?? ""),
      image: .model(
        try imageModel.map { try ModelLocation.resolve($0) } ?? ExampleModels.pictureLLM2CLIP),
      queries: queries, width: width, layers: layers, heads: heads, contextLength: contextLength,
      projectionWidth: joint)
  }
}
