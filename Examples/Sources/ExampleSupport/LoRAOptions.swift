import ArgumentParser
import ContrastTraining

/// Whether LoRA factors are trained in the place of a model, and which.
public struct LoRAOptions: ParsableArguments, Sendable {
  @Option(
    help: ArgumentHelp(
      "Trains LoRA factors of this rank in the place of the weights.", valueName: "rank"))
  public var loraRank: Int?

  @Option(help: "LoRA's scale times its rank (default: twice the rank).")
  public var loraAlpha: Double?

  @Option(help: "The share of a layer's inputs that LoRA's factors do not see in training.")
  public var loraDropout = 0.05

  @Option(
    name: .customLong("lora-target"), parsing: .singleValue,
    help: ArgumentHelp(
      "A linear layer that gets factors, such as q_proj; may be repeated (default: all).",
      valueName: "name"))
  public var loraTargets: [String] = []

  public init() {}

  public func validate() throws {
    guard loraRank.map({ $0 >= 1 }) ?? true, (0..<1).contains(loraDropout) else {
      throw ValidationError(
        "'--lora-rank' must be at least 1, '--lora-dropout' at least 0 and below 1.")
    }
    guard loraRank != nil || (loraTargets.isEmpty && loraAlpha == nil) else {
      throw ValidationError("'--lora-target' and '--lora-alpha' go with '--lora-rank'.")
    }
  }

  /// Factors that were never trained; nil where the weights are.
  ///
  /// - Parameter baseModel: what PEFT shall load beneath the adapter.
  public func initialization(baseModel: String? = nil) -> LoRAInitialization? {
    loraRank.map { rank in
      LoRAInitialization(
        rank: rank, alpha: loraAlpha ?? Double(2 * rank), dropout: loraDropout,
        targets: loraTargets.isEmpty ? .allLinear : .names(loraTargets), baseModel: baseModel)
    }
  }

  /// What must be equal to go on from a checkpoint; nil where the weights are trained.
  public var text: String? {
    loraRank.map { rank in
      "rank \(rank), alpha \(loraAlpha ?? Double(2 * rank)), dropout \(loraDropout), "
        + "targets \(loraTargets.joined(separator: " "))"
    }
  }
}
