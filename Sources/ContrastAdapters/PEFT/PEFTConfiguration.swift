import ContrastFiles
import Foundation

/// The `adapter_config.json` of a LoRA adapter.
///
/// Options that PEFT has and this package does not are refused by name, unless they are off. What is
/// not known at all is kept and written back if it is off (null, false, empty), and refused
/// otherwise: it might change the numbers.
///
/// Source: PEFT `tuners/lora/config.py`, version 0.21.
public struct PEFTConfiguration: Sendable {
  /// Modules named one by one, or by one pattern.
  public enum Modules: Sendable, Equatable {
    /// A path is meant if it is one of these or ends with a dot and one of these.
    case names([String])
    /// A path is meant if the whole of it matches.
    case pattern(String)
    /// `"all-linear"`: every linear layer but the output head.
    case allLinear
  }

  /// A value for the modules whose path ends in a match of `pattern`.
  package struct Override: Sendable, Equatable {
    package var pattern: String
    package var value: Double

    package init(pattern: String, value: Double) {
      self.pattern = pattern
      self.value = value
    }
  }

  /// Which biases were trained along.
  package enum Bias: String, Sendable, CaseIterable {
    case none
    case all
    case loraOnly = "lora_only"
  }

  public var rank = 8
  public var alpha = 8.0
  public var dropout = 0.0
  /// The scale is `alpha / √rank` instead of `alpha / rank`.
  package var usesRankStabilizedScale = false
  package var usesDoRA = false
  /// The second factor has a bias.
  package var factorBias = false
  /// The model stores these weights `[inputs, outputs]`, as GPT-2's `Conv1D`.
  package var fanInFanOut = false
  package var bias = Bias.none
  public var targetModules: Modules?
  package var excludedModules: Modules?
  /// Names of modules that were trained in full.
  package var modulesToSave: [String] = []
  /// In the order of the file; the first that matches counts.
  package var rankPattern: [Override] = []
  /// In the order of the file; the first that matches counts.
  package var alphaPattern: [Override] = []
  package var layersToTransform: [Int]?
  package var layersPattern: [String] = []
  /// The model that the adapter was trained on.
  package var baseModel: String?

  /// The path of the file, for messages.
  package let file: String
  /// All that the file has.
  let stored: JSONObject

  /// The defaults of PEFT.
  package init(file: String = "adapter_config.json") {
    self.file = file
    stored = JSONObject()
  }
}

// MARK: - What it says about a module

extension PEFTConfiguration {
  /// The rank of `module`, a path as in the adapter's file.
  ///
  /// - Throws: ``AdapterError/invalidPattern(file:key:pattern:)``.
  package func rank(of module: String) throws(AdapterError) -> Int {
    try value(rankPattern, "rank_pattern", module).map { Int($0) } ?? rank
  }

  /// What the product of the two factors is multiplied with: `alpha / rank` or `alpha / √rank`, with
  /// the overrides of this module.
  package func scale(of module: String) throws(AdapterError) -> Float {
    let alpha = try value(alphaPattern, "alpha_pattern", module) ?? alpha
    let rank = Double(try rank(of: module))
    return Float(alpha / (usesRankStabilizedScale ? rank.squareRoot() : rank))
  }

  private func value(_ overrides: [Override], _ key: String, _ module: String) throws(AdapterError)
    -> Double?
  {
    for override in overrides
    where try matches("(.*\\.)?(\(override.pattern))", module, key, of: override.pattern) {
      return override.value
    }
    return nil
  }

  /// Whether the adapter changes the linear layer `module`; `nil` where only the model knows
  /// (`"all-linear"`, or PEFT's table of families).
  ///
  /// Source: PEFT `check_target_module_exists`.
  package func targets(_ module: String) throws(AdapterError) -> Bool? {
    switch excludedModules {
    case .names(let names) where Self.isNamed(module, names): return false
    case .pattern(let pattern) where try matches(pattern, module, "exclude_modules"): return false
    default: break
    }
    for name in modulesToSave
    where try matches("(.*\\.)?(?:\(name))(\\..*)?", module, "modules_to_save", of: name) {
      return false
    }
    switch targetModules {
    case nil, .allLinear: return nil
    case .pattern(let pattern): return try matches(pattern, module, "target_modules")
    case .names(let names):
      // A module that is named by its whole path is meant, whatever its layer.
      if names.contains(module) { return true }
      guard Self.isNamed(module, names) else { return false }
      guard let layersToTransform, !layersToTransform.isEmpty else { return true }
      return try layer(of: module).map(layersToTransform.contains) ?? false
    }
  }

  private static func isNamed(_ module: String, _ names: [String]) -> Bool {
    names.contains { module == $0 || module.hasSuffix(".\($0)") }
  }

  /// The first number behind one of `layersPattern`, or behind any name if there is none.
  private func layer(of module: String) throws(AdapterError) -> Int? {
    let parts = module.split(separator: ".", omittingEmptySubsequences: false)
    // A number counts if a name stands before it and something behind it. Without a pattern, PEFT
    // asks for a dot before that name too.
    for i in parts.indices.dropLast() {
      guard let number = Int(parts[i]), number >= 0 else { continue }
      if layersPattern.isEmpty {
        if i >= 2 { return number }
      } else {
        let path = parts[..<i].joined(separator: ".")
        for pattern in layersPattern
        where try matches("(.*?\\.)?(?:\(pattern))", path, "layers_pattern", of: pattern) {
          return number
        }
      }
    }
    return nil
  }

  /// Whether the whole of `text` matches, as Python's `re.fullmatch`.
  private func matches(
    _ pattern: String, _ text: String, _ key: String, of written: String? = nil
  ) throws(AdapterError) -> Bool {
    do {
      let regex = try Regex(pattern).matchingSemantics(.unicodeScalar)
      return try regex.wholeMatch(in: text) != nil
    } catch {
      throw AdapterError.invalidPattern(file: file, key: key, pattern: written ?? pattern)
    }
  }
}
