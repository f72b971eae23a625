import ContrastTraining
import ExampleSupport
import Foundation

@main
struct Align: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract:
      "Trains an image tower to meet what a language model says of its pictures (LLM2CLIP).",
    discussion: """
      The second stage of LLM2CLIP: the language model is frozen, and its features of all captions were \
      made before, by extract-features. Image tower, projection and an adaptor over the features are \
      trained. The output is a model folder that DualEncoder opens together with the language model; \
      checkpoints, tables and curves stand beside it, and the same command goes on from the last of them.

        extract-features my-language-model captions.txt --output captions.features
        align --new --language-width 256 --captions captions.jsonl --features captions.features \
      --output my-llm2clip --steps 5000
      """)

  /// How much of the image tower is trained.
  enum Tower: String, CaseIterable, ExpressibleByArgument {
    /// All of it.
    case free
    /// The last blocks and all behind them.
    case last
    /// Nothing of it; the projection and the adaptor are.
    case locked
  }

  @Option(
    help: ArgumentHelp(
      "The model to begin with: of LLM2CLIP's kind, or one whose image tower is taken.",
      valueName: "folder"))
  var model: String?

  @Flag(help: "Begin with a model that was never trained.")
  var new = false

  @OptionGroup(title: "Shape of a new model") var shape: NewModelOptions

  @Option(help: "The width of the language model's features, for a new model.")
  var languageWidth: Int?

  @Option(help: "The blocks of a new adaptor.")
  var adaptorBlocks = 4

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write.", valueName: "folder"))
  var output: String

  @Option(help: "How much of the image tower is trained: free, last, or locked.")
  var tower = Tower.free

  @Option(help: "The blocks that '--tower last' trains.")
  var lastBlocks = 2

  @Option(
    help: "Multiplies the learning rate of each layer of the image tower with that of the next.")
  var layerDecay: Float = 1

  @Option(help: "The learning rate of the image tower as a share of that of the rest.")
  var towerRate: Float = 1

  @Option(help: "The most pairs that are kept for the way back at once; the gradients stay exact.")
  var pairsPerPass: Int?

  @Option(help: Precision.help)
  var precision = Precision.float32

  @OptionGroup(title: "Data") var data: PairDataOptions
  @OptionGroup(title: "Training") var options: TrainingOptions

  func validate() throws {
    guard new != (model != nil) else {
      throw ValidationError("give '--model' or '--new'.")
    }
    guard !new || languageWidth != nil else {
      throw ValidationError("a new model needs '--language-width'.")
    }
    for (name, value) in [
      ("pairs-per-pass", pairsPerPass ?? 1), ("last-blocks", lastBlocks),
      ("language-width", languageWidth ?? 1), ("adaptor-blocks", adaptorBlocks),
    ] where value < 1 {
      throw ValidationError("'--\(name)' must be at least 1.")
    }
    guard layerDecay > 0, layerDecay <= 1, towerRate > 0 else {
      throw ValidationError("'--layer-decay' and '--tower-rate' must be above 0.")
    }
  }

  func run() async throws {
    try await interruptible { try await align() }
  }

  private func align() async throws {
    let destination = URL(filePath: output)
    let work = URL(filePath: output + ".training")
    try requireAbsence(of: destination)
    let start: URL
    if let model {
      start = try ModelLocation.resolve(model)
    } else {
      start = work.appending(path: "new-model")
      if !FileManager.default.fileExists(atPath: start.path) {
        var adaptor = NewDualEncoder.Adaptor(inputs: languageWidth!)
        adaptor.blocks = adaptorBlocks
        try shape.model(text: .adaptor(adaptor)).write(to: start, seed: options.seed)
      }
    }
    let threads = options.usedThreads
    let trainable = try TrainableModel(
      ModelFolder(start, options: .init(threads: threads, precision: precision)))
    guard trainable.textAdaptor != nil else {
      throw ValidationError("\(start.path) has no adaptor for a language model.")
    }
    let objective = try trainable.objective(pairsPerPass: pairsPerPass)
    let preprocessing = trainable.imageEncoder.preprocessing
    let heldOut = try data.heldOut(preprocessing: preprocessing, encoder: nil, threads: threads)
    let sets = try data.sets()
    let blocks = trainable.folder.imageTower.layers
    let trained = try await ExampleSupport.train(
      objective,
      trainer: Trainer(
        trainable.parameters { isTrained($0, blocks: blocks) }, optimizer: AdamW(),
        settings: options.settings(
          scales: ["vision_model.": towerRate, "visual.": towerRate],
          layerDecay: layerDecay < 1 ? LayerDecay(rate: layerDecay, blocks: blocks) : nil)),
      options: options, folder: work,
      training: options.description([
        "align", start.path, tower.rawValue, "\(lastBlocks)", "\(layerDecay)", "\(towerRate)",
        data.description,
      ]),
      evaluation: heldOut?.evaluation(of: objective)
    ) { position in
      PairBatches(
        try data.loader(
          sets, from: position, batchSize: options.batchSize, seed: options.seed,
          preprocessing: preprocessing, threads: threads), encoder: nil)
    }
    try trainable.write(trained, to: destination)
    writeError("\(output): written; checkpoints and curves are in \(work.path)\n")
  }

  /// Whether a parameter is trained, by its name.
  private func isTrained(_ name: String, blocks: Int) -> Bool {
    guard tower != .free, name.hasPrefix("vision_model.") || name.hasPrefix("visual.") else {
      return true
    }
    guard tower == .last else { return false }
    if name.contains("post_layernorm") || name.hasPrefix("visual.ln_post") { return true }
    let parts = name.split(separator: ".")
    return parts.contains { Int($0).map { $0 >= blocks - lastBlocks } ?? false }
  }
}
