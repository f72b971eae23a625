import Foundation

/// Temperature, then the removal of improbable tokens: top-k, top-p, min-p, typical-p, epsilon and eta, each over
/// what the one before has left.
///
/// A row is not sorted. What may be left is selected, and from the first truncation on a list of tokens, most
/// probable first, stands for the row; the logits of all others become -infinity. Of equal logits the one with the
/// lower id counts as the more probable.
struct LogitTruncation: Sendable {
  private let temperature: Float
  private let options: GenerationOptions
  /// Tokens that are never removed.
  private let keep: Int

  init(_ options: GenerationOptions) {
    self.options = options
    temperature = Float(options.temperature)
    // Beams need as many tokens as could all be ends, and one more.
    keep = options.beamCount > 1 ? max(options.stopTokens.count, 1) + 1 : 1
  }

  func callAsFunction(_ logits: LogitRow, _ workspace: LogitWorkspace) {
    if temperature != 1 {
      for i in logits.indices { logits[i] /= temperature }
    }
    let row = UnsafeBufferPointer(logits)
    var tokens: [TokenLogit]?
    if options.topK > 0, options.topK < logits.count {
      tokens = LogitSelection.largest(max(options.topK, keep), row, workspace)
    }
    if options.topP < 1 { tokens = topP(tokens, row, workspace) }
    if options.minP > 0 { tokens = minP(tokens, row, workspace) }
    if options.typicalP < 1 { tokens = typical(tokens, row) }
    if options.epsilonCutoff > 0 {
      tokens = cut(tokens, row, workspace, below: { _ in options.epsilonCutoff })
    }
    if options.etaCutoff > 0 {
      tokens = cut(tokens, row, workspace) { entropy in
        min(options.etaCutoff, options.etaCutoff.squareRoot() * exp(-entropy))
      }
    }
    guard let tokens else { return }
    workspace.survivors = tokens
    logits.update(repeating: -.infinity)
    for token in tokens { logits[Int(token.id)] = token.logit }
  }

  /// `exp(logit - most)` of each token.
  private static func weights(_ tokens: [TokenLogit], minus most: Float) -> [Double] {
    tokens.map { exp(Double($0.logit) - Double(most)) }
  }

  /// The first tokens of a list whose share of the mass of all reaches p.
  private func topP(
    _ list: [TokenLogit]?, _ row: UnsafeBufferPointer<Float>, _ workspace: LogitWorkspace
  ) -> [TokenLogit] {
    let most = list.map { $0.first?.logit ?? -.infinity } ?? LogitMath.maximum(row)
    guard most.isFinite else { return list ?? LogitSelection.tokens(row, from: most) }
    var tokens = list ?? []
    var total = 0.0
    if list == nil {
      let mass = LogitMass(row, most: most)
      total = mass.total
      tokens = atLeast(keep, row, from: mass.bound(of: options.topP), workspace)
    } else {
      total = Self.weights(tokens, minus: most).reduce(0, +)
    }
    while true {
      let weights = Self.weights(tokens, minus: most)
      var kept = 0
      var before = 0.0
      while kept < tokens.count, kept < keep || before < options.topP * total {
        before += weights[kept]
        kept += 1
      }
      if before >= options.topP * total || list != nil { return Self.prefix(kept, of: tokens) }
      // Rounding, or a share of nearly 1.
      let all = LogitSelection.tokens(row, from: -.infinity)
      guard all.count > tokens.count else { return tokens }
      tokens = all
    }
  }

  /// The first tokens, but of those that equal the last one the ones with the higher ids.
  private static func prefix(_ count: Int, of tokens: [TokenLogit]) -> [TokenLogit] {
    guard count > 0, count < tokens.count, tokens[count].logit == tokens[count - 1].logit
    else { return Array(tokens.prefix(count)) }
    let equal = tokens[count].logit
    let start = tokens.firstIndex { $0.logit == equal } ?? count
    let end = tokens[count...].firstIndex { $0.logit != equal } ?? tokens.count
    return Array(tokens[..<start] + tokens[(end - (count - start))..<end])
  }

  private func minP(
    _ list: [TokenLogit]?, _ row: UnsafeBufferPointer<Float>, _ workspace: LogitWorkspace
  ) -> [TokenLogit] {
    let most = list.map { $0.first?.logit ?? -.infinity } ?? LogitMath.maximum(row)
    guard most.isFinite else { return list ?? LogitSelection.tokens(row, from: most) }
    // The bound is a little lower, and the probabilities decide.
    let tokens =
      list ?? atLeast(keep, row, from: most + Float(log(options.minP)) - 0.001, workspace)
    let kept = tokens.prefix { exp(Double($0.logit - most)) >= options.minP }.count
    return Array(tokens.prefix(max(kept, keep)))
  }

  private func atLeast(
    _ count: Int, _ row: UnsafeBufferPointer<Float>, from bound: Float,
    _ workspace: LogitWorkspace
  ) -> [TokenLogit] {
    let tokens = LogitSelection.tokens(row, from: bound)
    return tokens.count >= count ? tokens : LogitSelection.largest(count, row, workspace)
  }

  /// The tokens whose information is nearest to the entropy, up to the first with which their mass reaches p, and
  /// those as near as it.
  private func typical(_ list: [TokenLogit]?, _ row: UnsafeBufferPointer<Float>) -> [TokenLogit] {
    let tokens = list ?? LogitSelection.tokens(row, from: -.infinity)
    guard let most = tokens.first?.logit, most.isFinite else { return tokens }
    let weights = Self.weights(tokens, minus: most)
    let total = weights.reduce(0, +)
    let information = tokens.map { log(total) - (Double($0.logit) - Double(most)) }
    var entropy = 0.0
    for (weight, bits) in zip(weights, information) { entropy += weight / total * bits }
    let deviation = information.map { abs(Float($0 - entropy)) }
    let order = tokens.indices.sorted {
      deviation[$0] < deviation[$1] || deviation[$0] == deviation[$1] && $0 < $1
    }
    var mass = 0.0
    var last = 0
    for place in order.indices {
      mass += weights[order[place]] / total
      guard mass < options.typicalP, place < order.count - 1 else { break }
      last = place + 1
    }
    let limit = deviation[order[last]]
    let first = Set(order.prefix(keep))
    return tokens.indices.filter { deviation[$0] <= limit || first.contains($0) }.map { tokens[$0] }
  }

  /// Leaves out tokens less probable than a number that may depend on the entropy.
  private func cut(
    _ list: [TokenLogit]?, _ row: UnsafeBufferPointer<Float>, _ workspace: LogitWorkspace,
    below bound: (_ entropy: Double) -> Double
  ) -> [TokenLogit] {
    let most = list.map { $0.first?.logit ?? -.infinity } ?? LogitMath.maximum(row)
    guard most.isFinite else { return list ?? LogitSelection.tokens(row, from: most) }
    var total = 0.0
    var moment = 0.0
    if let list {
      for (token, weight) in zip(list, Self.weights(list, minus: most)) {
        total += weight
        moment += weight * (Double(token.logit) - Double(most))
      }
    } else {
      LogitMath.exponentials(row, minus: most) { start, powers in
        for i in powers.indices where powers[i] > 0 {
          total += Double(powers[i])
          moment += Double(powers[i]) * (Double(row[start + i]) - Double(most))
        }
        return true
      }
    }
    let least = bound(log(total) - moment / total) * total
    let tokens = list ?? atLeast(keep, row, from: most + Float(log(least)) - 0.001, workspace)
    // Tokens level with the last that must stay do so too.
    let kept = max(
      tokens.prefix { exp(Double($0.logit) - Double(most)) >= least }.count,
      tokens.prefix { $0.logit >= tokens[min(keep, tokens.count) - 1].logit }.count)
    return Array(tokens.prefix(kept))
  }
}

/// The sum of the exponentials of a row, by their distance from the largest logit.
private struct LogitMass {
  private static let bucketsPerUnit: Float = 8
  private var buckets = [Double](repeating: 0, count: 256)
  private let most: Float

  init(_ row: UnsafeBufferPointer<Float>, most: Float) {
    self.most = most
    buckets.withUnsafeMutableBufferPointer { buckets in
      LogitMath.exponentials(row, minus: most) { start, powers in
        for i in powers.indices where powers[i] > 0 {
          let bucket = Int((most - row[start + i]) * Self.bucketsPerUnit)
          buckets[min(bucket, 255)] += Double(powers[i])
        }
        return true
      }
    }
  }

  var total: Double { buckets.reduce(0, +) }

  /// A logit from which on, up to rounding, tokens have this share of the whole.
  func bound(of share: Double) -> Float {
    let wanted = share * total
    var sum = 0.0
    for (index, mass) in buckets.dropLast().enumerated() {
      sum += mass
      if sum >= wanted { return most - Float(index + 1) / Self.bucketsPerUnit - 0.001 }
    }
    return -.infinity
  }
}
