import ContrastFiles
import Foundation

/// How fast each pair of elements of a head turns with the position: `inv_freq` of transformers.
package struct RotaryFrequencies: Sendable, Equatable {
  /// How a model stretches the frequencies to texts longer than it was first trained on.
  package enum Scaling: Sendable, Equatable {
    case none
    /// All frequencies divided by `factor`.
    case linear(factor: Double)
    /// Llama 3.1 and 3.2: wavelengths above `originalPositions / lowFactor` are stretched by
    /// `factor`, those below `originalPositions / highFactor` left alone, and between the two the
    /// frequency is interpolated.
    case llama3(
      factor: Double, lowFactor: Double, highFactor: Double, originalPositions: Double)
    /// The frequency of each pair divided by a number of its own, as GGUF files store the scaling of
    /// Llama 3.1; one for each pair.
    case factors([Double])
  }

  /// `θ`; pair `k` of a head of width `d` turns by `θ^(−2k/d)` a position.
  package var base: Double
  package var scaling: Scaling

  package init(base: Double, scaling: Scaling = .none) {
    self.base = base
    self.scaling = scaling
  }

  /// The angle per position of each pair, `headWidth / 2` numbers.
  package func values(headWidth: Int) -> [Double] {
    (0..<headWidth / 2).map { scaled(pow(base, -2 * Double($0) / Double(headWidth)), pair: $0) }
  }

  private func scaled(_ frequency: Double, pair: Int) -> Double {
    switch scaling {
    case .none: return frequency
    case .linear(let factor): return frequency / factor
    case .factors(let factors): return frequency / factors[pair]
    case .llama3(let factor, let low, let high, let positions):
      let wavelength = 2 * Double.pi / frequency
      if wavelength < positions / high { return frequency }
      if wavelength > positions / low { return frequency / factor }
      let share = (positions / wavelength - low) / (high - low)
      return (1 - share) * frequency / factor + share * frequency
    }
  }
}

extension RotaryFrequencies {
  /// Reads `rope_theta` with `rope_scaling`, or `rope_parameters` as transformers 5 writes it.
  ///
  /// - Parameters:
  ///   - config: the root.
  ///   - layerType: whose table to take where `rope_parameters` has one for each type of layer; nil in
  ///     families in which all layers share one.
  ///   - defaultBase: where the file does not say.
  ///   - maximumPositions: of the model.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(
    huggingFace config: JSONNode, layerType: String? = nil, defaultBase: Double = 10_000,
    maximumPositions: Int
  ) throws {
    let older = config["rope_scaling"]
    var settings = try config.section(
      config["rope_parameters"] == nil && older != nil ? "rope_scaling" : "rope_parameters")
    if let layerType, settings[layerType] != nil { settings = try settings.section(layerType) }
    try self.init(
      settings, base: config.double("rope_theta", default: defaultBase), config,
      maximumPositions: maximumPositions)
  }

  /// Reads the embedding of layers with a window, where they have one of their own (Gemma 3):
  /// `rope_local_base_freq`, or the table `sliding_attention` of `rope_parameters`. The scaling of the
  /// other layers does not hold for them.
  ///
  /// - Parameters:
  ///   - config: the root.
  ///   - defaultBase: where the file does not say.
  ///   - maximumPositions: of the model.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(
    huggingFaceLocal config: JSONNode, defaultBase: Double, maximumPositions: Int
  ) throws {
    let settings = try config.section("rope_parameters").section("sliding_attention")
    try self.init(
      settings, base: config.double("rope_local_base_freq", default: defaultBase), config,
      maximumPositions: maximumPositions)
  }

  /// - Parameters:
  ///   - settings: the object with `rope_type`, and `rope_theta` in newer files.
  ///   - base: where it has no `rope_theta`.
  ///   - config: the root.
  ///   - maximumPositions: of the model.
  private init(
    _ settings: JSONNode, base: Double, _ config: JSONNode, maximumPositions: Int
  ) throws {
    self.base = try settings.double("rope_theta", default: base)
    guard self.base > 1 else {
      throw config.failure("has a rope_theta of \(self.base), not above 1")
    }
    if let share = settings["partial_rotary_factor"] ?? config["partial_rotary_factor"],
      try share.double() != 1
    {
      throw share.unsupported(supported: "1")
    }
    guard let kind = settings["rope_type"] ?? settings["type"] else {
      // Tables of other kinds of layer, one below the other, have no type of their own.
      if let nested = try settings.members().first(where: { $0.node.isObject }) {
        throw nested.node.unsupported(supported: "one rotary embedding for all layers")
      }
      scaling = .none
      return
    }
    func positive(_ name: String) throws -> Double {
      let number = try settings.double(name)
      guard number > 0 else { throw settings.failure("has a \(name) that is not positive") }
      return number
    }
    switch try kind.string() {
    case "default": scaling = .none
    case "linear": scaling = .linear(factor: try positive("factor"))
    case "llama3":
      let (low, high) = (try positive("low_freq_factor"), try positive("high_freq_factor"))
      guard low < high else {
        throw settings.failure("has a low_freq_factor that is not below high_freq_factor")
      }
      scaling = .llama3(
        factor: try positive("factor"), lowFactor: low, highFactor: high,
        originalPositions: settings["original_max_position_embeddings"] == nil
          ? Double(maximumPositions) : try positive("original_max_position_embeddings"))
    default: throw kind.unsupported(supported: "default, linear, llama3")
    }
  }
}
