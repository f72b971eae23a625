import ContrastTensor
import Foundation

/// The temperature as BLIP has it: a parameter that cosines are divided by.
package enum Temperature {
  package static let parameter = ParameterID("temp")
  /// Where training begins.
  package static let initial: Float = 0.07
  /// What training keeps to.
  package static let range: ClosedRange<Float> = 0.001...0.5

  /// Moves the parameter into ``range``, after each step of the optimiser: BLIP does it before the next.
  package static func clamp(_ temperature: inout Tensor) {
    temperature.withUnsafeMutableElements { elements in
      for i in elements.indices {
        elements[i] = min(max(elements[i], range.lowerBound), range.upperBound)
      }
    }
  }
}

/// BLIP's contrastive loss: features of images against those that momentum copies of the towers make of texts,
/// and the other way round, with soft targets.
///
/// With student features f, those of the momentum copies m, candidates C = [m of the batch, queue] and
/// temperature τ:
/// `L = (CE(f_v C_tᵀ / τ, Y_v) + CE(f_t C_vᵀ / τ, Y_t)) / 2`, where the targets are
/// `Y = α softmax(m Cᵀ / τ) + (1 − α) P` and a row of P spreads 1 over the candidates that fit. Source: Li et al.
/// 2021, "Align before fuse", section 3.3; `blip_pretrain.py` and `blip_retrieval.py` of salesforce/BLIP.
package struct MomentumContrast {
  /// Of one kind, images or texts, all unit vectors.
  package struct Side {
    /// `[pairs, width]`.
    package var student: Tensor
    /// `[pairs, width]`, of the momentum copy.
    package var momentum: Tensor
    /// `[candidates, width]`, the first of them `momentum`.
    package var candidates: Tensor

    package init(student: Tensor, momentum: Tensor, candidates: Tensor) {
      self.student = student
      self.momentum = momentum
      self.candidates = candidates
    }
  }

  package struct Result {
    package var value: Float
    /// The gradient by the student features, `[pairs, width]` each.
    package var images: Tensor
    package var texts: Tensor
    package var temperature: Float
    /// For each image, and each text, the softmax over the texts, and images, of the batch.
    package var imageSimilarities: [[Double]]
    package var textSimilarities: [[Double]]
  }

  package var temperature: Float
  /// The share of the targets that the momentum copies say.
  package var alpha: Float

  package init(temperature: Float, alpha: Float) {
    self.temperature = temperature
    self.alpha = alpha
  }

  /// - Parameters:
  ///   - images: one for each pair.
  ///   - texts: one for each pair.
  ///   - fits: whether a candidate is right for a pair.
  ///   - weight: of the gradients.
  ///   - run: has the threads and the memory.
  package func callAsFunction(
    images: Side, texts: Side, fits: (_ pair: Int, _ candidate: Int) -> Bool, weight: Float = 1,
    _ run: Run
  ) -> Result {
    let ofImages = direction(images, texts.candidates, fits, weight / 2, run)
    let ofTexts = direction(texts, images.candidates, fits, weight / 2, run)
    return Result(
      value: (ofImages.value + ofTexts.value) / 2, images: ofImages.gradient,
      texts: ofTexts.gradient, temperature: ofImages.temperature + ofTexts.temperature,
      imageSimilarities: ofImages.similarities, textSimilarities: ofTexts.similarities)
  }

  /// The cross-entropy of one side against the candidates of the other; gradients times `weight`.
  private func direction(
    _ side: Side, _ candidates: Tensor, _ fits: (Int, Int) -> Bool, _ weight: Float, _ run: Run
  ) -> (value: Float, gradient: Tensor, temperature: Float, similarities: [[Double]]) {
    let (pairs, count) = (side.student.rows, candidates.rows)
    let forward = run.pack(candidates, layout: .outputsFirst)
    let logits = run.scaled(run.linear(side.student, forward), by: 1 / temperature).elements
    let teacher =
      alpha > 0
      ? run.scaled(run.linear(side.momentum, forward), by: 1 / temperature).elements : []
    var gradient = [Float](repeating: 0, count: pairs * count)
    var (value, temperatureGradient) = (0.0, 0.0)
    var similarities: [[Double]] = []
    for pair in 0..<pairs {
      let row = pair * count..<(pair + 1) * count
      let z = logits[row].map(Double.init)
      similarities.append(Self.softmax(Array(z[..<pairs])).probabilities)
      let (probabilities, logSum) = Self.softmax(z)
      let fitting = (0..<count).filter { $0 == pair || fits(pair, $0) }
      var targets = [Double](repeating: 0, count: count)
      if alpha > 0 {
        targets = Self.softmax(teacher[row].map(Double.init)).probabilities.map {
          Double(alpha) * $0
        }
      }
      for column in fitting {
        targets[column] += Double(1 - alpha) / Double(fitting.count)
      }
      let scale = Double(weight) / Double(pairs)
      for column in 0..<count {
        value += targets[column] * (logSum - z[column])
        let slope = (probabilities[column] - targets[column]) * scale
        gradient[row.lowerBound + column] = Float(slope) / temperature
        temperatureGradient -= slope * z[column] / Double(temperature)
      }
    }
    return (
      Float(value / Double(pairs)),
      run.linear(
        Tensor(gradient, shape: [pairs, count]), run.pack(candidates, layout: .inputsFirst)),
      Float(temperatureGradient), similarities
    )
  }

  static func softmax(_ z: [Double]) -> (probabilities: [Double], logSum: Double) {
    let largest = z.max() ?? 0
    let raised = z.map { exp($0 - largest) }
    let sum = raised.reduce(0, +)
    return (raised.map { $0 / sum }, largest + log(sum))
  }
}
