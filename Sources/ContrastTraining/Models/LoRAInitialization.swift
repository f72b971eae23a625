import Contrast
import ContrastAdapters
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import Synchronization

/// A LoRA adapter that was never trained.
///
/// The first factor of each module is uniform between ±1/√inputs (Kaiming with a = √5), the second 0, so
/// that the model computes what it did before.
///
///     let adapter = try LoRAInitialization(rank: 16, alpha: 32, dropout: 0.05, targets: .allLinear)
///       .adapter(for: folder, seed: 1)
///     let encoder = try folder.load(unmerged: [("train", adapter)])
///     let trainer = Trainer(
///       adapter.parameters, optimizer: .adamW(), settings: settings, adapters: ["train": 1])
///     …
///     try adapter.replacing(trainer.parameters).write(directory: folder)
///
/// Source: Hu et al. 2022, "LoRA"; `LoraLayer.reset_lora_parameters` of PEFT.
public struct LoRAInitialization: Sendable {
  /// Rank (at least 1), scale, dropout (from 0 to below 1) and modules, which must be named. DoRA, biases
  /// of factors and `modules_to_save` are not trained and must not be asked for.
  public var configuration: PEFTConfiguration { didSet { check() } }

  /// - Parameter configuration: as of ``configuration``.
  package init(_ configuration: PEFTConfiguration) {
    self.configuration = configuration
    check()
  }

  private func check() {
    checkCount(configuration.rank, "rank")
    checkOption(
      configuration.dropout >= 0 && configuration.dropout < 1,
      "dropout is \(configuration.dropout); it must be from 0 to below 1")
    checkOption(configuration.targetModules != nil, "no target modules are named")
    checkOption(
      !configuration.usesDoRA && !configuration.factorBias && configuration.modulesToSave.isEmpty,
      "only the two factors of LoRA are trained, no magnitude, bias or whole module")
  }

  /// - Parameters:
  ///   - rank: of the factors.
  ///   - alpha: the scale of their product is `alpha / rank`; LLM2CLIP's is twice the rank.
  ///   - isRankStabilized: the scale is `alpha / √rank` (rsLoRA).
  ///   - dropout: the share of its inputs that training drops.
  ///   - targets: the linear layers to change: by the last parts of their names, by a regular expression
  ///     for the whole path, or all.
  ///   - baseModel: what PEFT shall load beneath the adapter; nil leaves it open.
  public init(
    rank: Int, alpha: Double, isRankStabilized: Bool = false, dropout: Double = 0,
    targets: PEFTConfiguration.Modules, baseModel: String? = nil
  ) {
    var configuration = PEFTConfiguration()
    configuration.rank = rank
    configuration.alpha = alpha
    configuration.usesRankStabilizedScale = isRankStabilized
    configuration.dropout = dropout
    configuration.targetModules = targets
    configuration.baseModel = baseModel
    self.init(configuration)
  }

  /// An adapter for a language model. Paths are those of the bare decoder, without `model.`, as in the
  /// adapters of LLM2Vec and LLM2CLIP: PEFT opens it over `AutoModel`.
  ///
  /// - Parameters:
  ///   - folder: of the model.
  ///   - seed: equal seeds give equal factors.
  /// - Throws: ``TrainingError/noTargetModules(modules:)``, `AdapterError`, `CheckpointError`.
  public func adapter(for folder: LanguageModelFolder, seed: UInt64) throws -> PEFTAdapter {
    try adapter(seed: seed) { _ = try CausalLanguageModel($0, folder.configuration) }
  }

  /// An adapter for the image tower of a dual encoder; LLM2CLIP's has rank and alpha 32 and changes
  /// `q_proj`, `k_proj` and `v_proj`.
  ///
  /// - Parameters:
  ///   - folder: of the model.
  ///   - seed: equal seeds give equal factors.
  /// - Throws: ``TrainingError/noTargetModules(modules:)``, `AdapterError`, `CheckpointError`.
  public func adapter(forImageTowerOf folder: ModelFolder, seed: UInt64) throws -> PEFTAdapter {
    try adapter(seed: seed) { _ = try folder.imageTower($0) }
  }

  /// An adapter for any model.
  ///
  /// - Parameters:
  ///   - seed: equal seeds give equal factors.
  ///   - make: makes the model; its layers cannot compute. The paths of the layers in the weights that it
  ///     gets are those of the adapter.
  /// - Throws: ``TrainingError/noTargetModules(modules:)``, `AdapterError`, what `make` throws.
  package func adapter(
    seed: UInt64, _ make: (Weights) throws -> Void
  ) throws -> PEFTAdapter {
    let layers = LinearLayers()
    _ = try SeededWeights.shapes { try make($0.adapted(by: layers)) }
    var modules: [String: PEFTAdapter.Factors] = [:]
    for layer in layers.found {
      guard try configuration.targets(layer.module) ?? true else { continue }
      let rank = try configuration.rank(of: layer.module)
      modules[layer.module] = PEFTAdapter.Factors(
        a: SeededWeights.tensor(
          layer.module, shape: [rank, layer.inputs],
          .uniform(bound: 1 / Float(layer.inputs).squareRoot()), seed: seed),
        b: Tensor.zeros([layer.outputs, rank]))
    }
    guard !modules.isEmpty else {
      throw TrainingError.noTargetModules(modules: layers.found.map(\.module))
    }
    return try PEFTAdapter(
      name: "a new adapter", configuration: configuration, modules: modules)
  }
}

/// Changes nothing and takes note of the linear layers of a model.
private final class LinearLayers: AdapterSource {
  private let layers = Mutex<[(module: String, inputs: Int, outputs: Int)]>([])

  var found: [(module: String, inputs: Int, outputs: Int)] { layers.withLock { $0 } }

  func replaces(_ key: String) -> Bool { false }

  func replacement(for key: String) -> (file: String, tensor: Tensor)? { nil }

  func merged(_ tensor: Tensor, key: String, threads: Int, isDryRun: Bool) -> Tensor { tensor }

  func loraLayers(
    module: String, inputs: Int, outputs: Int, stored: () throws -> Tensor, threads: Int,
    isDryRun: Bool
  ) -> [LoRALayer] {
    layers.withLock { $0.append((module, inputs, outputs)) }
    return []
  }
}

// MARK: - As parameters

extension PEFTAdapter {
  /// The two factors of each module in float32, by their keys in the file: the names of the
  /// parameters of a model that was loaded with the adapter unmerged.
  package var parameters: Parameters {
    var parameters: Parameters = [:]
    for (module, factors) in modules {
      let keys = factorKeys(of: module)
      parameters[ParameterID(keys.a)] = factors.a.float32()
      parameters[ParameterID(keys.b)] = factors.b.float32()
    }
    return parameters
  }

  /// The same adapter with other factors.
  ///
  /// - Parameter trained: values of a trainer; those of other parameters than this adapter's are left out,
  ///   and factors without a value stay.
  /// - Throws: `AdapterError` where a shape does not fit.
  package func replacing(_ trained: Parameters) throws -> PEFTAdapter {
    var modules = modules
    for module in modules.keys {
      let keys = factorKeys(of: module)
      if let a = trained[ParameterID(keys.a)] { modules[module]!.a = a }
      if let b = trained[ParameterID(keys.b)] { modules[module]!.b = b }
    }
    return try PEFTAdapter(
      name: file, configuration: configuration, modules: modules, replacements: replacements)
  }
}
