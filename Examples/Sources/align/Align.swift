import ArgumentParser
import Contrast
import ContrastDistributed
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
      checkpoints, tables and curves stand beside it, and the same command goes on from the last of them. \
      Started by mpirun or srun, its processes train together, on batches of '--batch-size' in all.

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

  @Option(help: "The width of the language model's features, for a new model.")
  var languageWidth: Int?

  @Option(help: "The blocks of a new adaptor.")
  var adaptorBlocks = 4

  @Option(help: "How much of the image tower is trained: free, last, or locked.")
  var tower = Tower.free

  @Option(help: "The blocks that '--tower last' trains.")
  var lastBlocks = 2

  @Option(
    help: "Multiplies the learning rate of each layer of the image tower with that of the next.")
  var layerDecay: Float = 1

  @Option(help: "The learning rate of the image tower as a share of that of the rest.")
  var towerRate: Float = 1

  @OptionGroup(title: "LoRA in the image tower") var lora: LoRAOptions
  @OptionGroup var training: DualEncoderTrainingOptions

  func validate() throws {
    try training.requireStart()
    guard !training.new || languageWidth != nil else {
      throw ValidationError("a new model needs '--language-width'.")
    }
    for (name, value) in [
      ("last-blocks", lastBlocks), ("language-width", languageWidth ?? 1),
      ("adaptor-blocks", adaptorBlocks),
    ] where value < 1 {
      throw ValidationError("'--\(name)' must be at least 1.")
    }
    guard lora.loraRank == nil || tower == .free else {
      throw ValidationError("'--lora-rank' locks the image tower; '--tower' does not go with it.")
    }
    guard layerDecay > 0, layerDecay <= 1, towerRate > 0 else {
      throw ValidationError("'--layer-decay' and '--tower-rate' must be above 0.")
    }
  }

  func run() async throws {
    try await interruptible { try await MPI.run { try await train($0) } }
  }

  private func train(_ processes: ProcessGroup) async throws {
    let model = try training.open(lora: lora.initialization(), processes: processes) { place in
      try training.shape.model(text: .adaptor(inputs: languageWidth ?? 0, blocks: adaptorBlocks))
        .write(to: place, seed: training.options.seed)
    }
    guard model.folder.needsLanguageModel else {
      throw ValidationError("\(model.folder.directory.path) has no adaptor for a language model.")
    }
    let blocks = model.folder.imageTower.layers
    try await training.train(
      model,
      command: [
        "align", lora.text ?? tower.rawValue, "\(lastBlocks)", "\(layerDecay)", "\(towerRate)",
      ], optimizer: .adamW(),
      settings: training.options.settings(
        scales: ["vision_model.": towerRate, "visual.": towerRate, "base_model.": towerRate],
        layerDecay: layerDecay < 1 ? LayerDecay(rate: layerDecay, blocks: blocks) : nil),
      processes: processes
    ) { isTrained($0, in: model.folder) }
  }

  /// Whether a parameter is trained, by its name.
  private func isTrained(_ name: String, in folder: ModelFolder) -> Bool {
    guard tower != .free, folder.isOfImageTower(name) else { return true }
    guard tower == .last else { return false }
    let norms = ["post_layernorm.", "visual.ln_post.", "visual.norm.", "visual.trunk.norm."]
    if norms.contains(where: name.contains) { return true }
    let parts = name.split(separator: ".")
    let first = folder.imageTower.layers - lastBlocks
    return parts.contains { Int($0).map { $0 >= first } ?? false }
  }
}
