import ArgumentParser
import Contrast
import ContrastTensor
import ContrastTraining
import ExampleModels
import ExampleSupport
import Foundation

struct TrainLanguageStage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "language-model",
    abstract: "Makes a frozen language model read what a bridge makes of pictures.",
    discussion: """
      BLIP-2's second stage, InstructBLIP's with '--instructed', and LLaVA's two: first the bridge alone, then, with '--lora-rank', LoRA factors of the \
      language model beside it. The output says where both models are and has no weight of either; caption, ask and \
      chat open it.

        train-bridge language-model --new --language-model gemma-3-270m.gguf --bridge projector \
      --captions drawings/captions.jsonl --questions drawings/questions.jsonl --output my-bridge --steps 2000
        train-bridge language-model my-bridge --lora-rank 8 --learning-rate 2e-4 \
      --captions drawings/captions.jsonl --output my-better-bridge
      """)

  @OptionGroup(title: "A new bridge") var shape: NewBridgeOptions

  @OptionGroup var stage: StageOptions

  @Option(
    help: ArgumentHelp(
      "The most rows, of pictures and texts, that go through the language model at once.",
      valueName: "rows"))
  var rowsPerPass: Int?

  @OptionGroup(title: "LoRA of the language model") var lora: LoRAOptions
  @OptionGroup(title: "Questions") var questions: QuestionOptions
  @OptionGroup(title: "Data") var data: PairDataOptions
  @OptionGroup(title: "Training") var options: TrainingOptions

  func validate() throws {
    guard !stage.new || shape.languageModel != nil else {
      throw ValidationError("a new bridge needs '--language-model'.")
    }
    try data.requireStoredStates()
    guard rowsPerPass.map({ $0 >= 1 }) ?? true else {
      throw ValidationError("'--rows-per-pass' must be at least 1.")
    }
  }

  func run() async throws {
    try await interruptible {
      let start = try start()
      let (threads, seed) = (options.usedThreads, options.seed)
      let model = try TrainableBridge(
        start, lora: lora.initialization(), seed: seed,
        options: DualEncoder.Options(threads: threads, precision: stage.precision))
      let objective = try model.objective(rowsPerPass: rowsPerPass)
      let sets = try data.sets()
      let heldOut = try data.validation.map {
        try ImageCaptionSet(contentsOf: URL(filePath: $0))
      }
      let asked = questions.validationQuestions.map { URL(filePath: $0) }
      let store = try await looking { progress in
        try await model.states(
          of: sets + (heldOut.map { [$0] } ?? []),
          questions: (questions.asked?.files ?? []) + asked,
          in: stage.statesPlace,
          elementType: stage.stateType, progress: progress)
      }
      let trained = try await ExampleSupport.train(
        objective,
        trainer: Trainer(
          model.parameters, optimizer: .adamW(), settings: options.settings(),
          adapters: model.adapters),
        options: options, folder: stage.work, training: options.description(description(start)),
        evaluation: heldOut == nil && asked.isEmpty
          ? nil
          : model.evaluation(
            of: objective, states: store, captions: heldOut, questions: asked,
            limit: data.validationLimit)
      ) { position in
        try Batches(
          data.loader(
            sets.map(store.examples), from: position, batchSize: options.batchSize, seed: seed,
            preprocessing: model.preprocessing, threads: threads),
          questions: questions.asked, states: store, behind: position, seed: seed, model: model,
          threads: threads)
      }
      try stage.write { try model.write(trained, to: $0, precision: $1) }
    }
  }

  /// The bridge to begin with, which is made if it is a new one.
  private func start() throws -> URL {
    try stage.start(orNew: "new-bridge") {
      try shape.newBridge().write(to: $0, seed: options.seed)
    }
  }

  /// What must be equal to go on from a checkpoint.
  private func description(_ start: URL) -> [String] {
    [
      "train-bridge language-model", start.path, stage.precision.rawValue, stage.stateType.rawValue,
      "lora \(lora.text ?? "none")", questions.description, data.description,
    ]
  }
}

/// The shape of a bridge that is made from nothing.
struct NewBridgeOptions: ParsableArguments, Sendable {
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case linear, projector, qFormer = "q-former"
  }

  @Option(
    help: ArgumentHelp(
      "The model whose image tower looks (default: that of '--trained-q-former', else a small one that comes with "
        + "the examples).", valueName: "folder"))
  var imageModel: String?

  @Option(
    help: ArgumentHelp(
      "The language model: a folder, a repository in the local Hugging Face cache, or a GGUF file.",
      valueName: "model"))
  var languageModel: String?

  @Option(help: "What a new bridge is: linear, projector (two linears) or q-former.")
  var bridge = Kind.projector

  @Option(
    help: ArgumentHelp(
      "A folder with BLIP-2's first stage, whose Q-Former the bridge begins with.",
      valueName: "folder"))
  var trainedQFormer: String?

  @Flag(
    help:
      "The Q-Former of '--trained-q-former' reads what is asked too, in the words of InstructBLIP's templates."
  )
  var instructed = false

  @Option(help: "The queries of a new Q-Former.")
  var queries = 16

  @Option(help: "Its width.")
  var width = 128

  @Option(help: "Its blocks.")
  var layers = 4

  @Option(help: "The heads of their attention.")
  var heads = 4

  @Option(
    help: ArgumentHelp(
      "The layer of the image tower whose states are taken; -2 is the second last (default: behind the last norm).",
      valueName: "number"))
  var imageLayer: Int?

  @Flag(help: "Leave out the state of the class token.")
  var patchesOnly = false

  func validate() throws {
    for (name, value) in [
      ("queries", queries), ("width", width), ("layers", layers), ("heads", heads),
    ] where value < 1 {
      throw ValidationError("'--\(name)' must be at least 1.")
    }
    guard width % heads == 0 else {
      throw ValidationError("'--heads' must divide '--width'.")
    }
    guard trainedQFormer == nil || bridge != .linear else {
      throw ValidationError("'--trained-q-former' goes with '--bridge q-former'.")
    }
    guard !instructed || trainedQFormer != nil else {
      throw ValidationError("'--instructed' needs '--trained-q-former', whose words are read.")
    }
  }

  func newBridge() -> NewBridge {
    let kind: NewBridge.Bridge =
      if let trainedQFormer {
        .trainedQueries(trainedQFormer, readsInstructions: instructed)
      } else {
        switch bridge {
        case .linear: .projector(layers: 1)
        case .projector: .projector(layers: 2)
        case .qFormer: .queries(count: queries, width: width, layers: layers, heads: heads)
        }
      }
    return NewBridge(
      imageModel: imageModel ?? trainedQFormer ?? ExampleModels.pictureBLIP.path,
      languageModel: languageModel ?? "", bridge: kind, imageLayer: imageLayer,
      classToken: !patchesOnly)
  }
}
