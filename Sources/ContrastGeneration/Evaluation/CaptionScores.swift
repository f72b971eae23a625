import Foundation

/// BLEU with n-grams up to 4, clipped by the references, and the reference length closest to the candidate's.
///
/// Source: `pycocoevalcap/bleu/bleu_scorer.py` with `option="closest"`, which `Bleu` asks for.
enum BLEU {
  /// The counts of one image or of several.
  struct Counts {
    private var correct = [Int](repeating: 0, count: 4)
    private var guesses = [Int](repeating: 0, count: 4)
    private var length = 0
    private var referenceLength = 0

    init() {}

    init(_ item: CaptionItem) {
      let references = item.references.map { NGramCounts.all($0.words) }
      for (n, counts) in NGramCounts.all(item.candidate.words).enumerated() {
        guesses[n] = max(0, item.candidate.words.count - n)
        correct[n] = counts.entries.reduce(0) { sum, entry in
          sum + min(entry.count, references.map { $0[n][entry.gram] }.max() ?? 0)
        }
      }
      length = item.candidate.words.count
      let lengths = item.references.map(\.words.count)
      // Of two equally close the shorter.
      referenceLength =
        lengths.min { (abs($0 - length), $0) < (abs($1 - length), $1) } ?? 0
    }

    mutating func add(_ other: Counts) {
      for n in 0..<4 {
        correct[n] += other.correct[n]
        guesses[n] += other.guesses[n]
      }
      length += other.length
      referenceLength += other.referenceLength
    }

    /// BLEU-1 to BLEU-4: the geometric mean of the precisions, times `exp(1 - 1/ratio)` for candidates that are
    /// shorter than the references.
    var scores: [Double] {
      let (tiny, small) = (1e-15, 1e-9)
      let ratio = (Double(length) + tiny) / (Double(referenceLength) + small)
      let brevity = ratio < 1 ? exp(1 - 1 / ratio) : 1
      var product = 1.0
      return (0..<4).map { n in
        product *= (Double(correct[n]) + tiny) / (Double(guesses[n]) + small)
        return pow(product, 1 / Double(n + 1)) * brevity
      }
    }
  }
}

/// ROUGE-L: the longest common subsequence. Precision and recall may be best with different references.
///
/// Source: `pycocoevalcap/rouge/rouge.py`.
enum ROUGE {
  private static let beta = 1.2

  static func score(_ item: CaptionItem) -> Double {
    var (precision, recall) = (0.0, 0.0)
    for reference in item.references {
      let common = Double(commonLength(item.candidate.pieces, reference.pieces))
      precision = max(precision, common / Double(item.candidate.pieces.count))
      recall = max(recall, common / Double(reference.pieces.count))
    }
    guard precision != 0, recall != 0 else { return 0 }
    let weight = beta * beta
    return (1 + weight) * precision * recall / (recall + weight * precision)
  }

  /// The length of the longest common subsequence, 64 words at a time.
  ///
  /// Bit j of `open` is 0 where the common length grows at word j of `first`. Source: Hyyrö 2004,
  /// "Bit-parallel LCS-length computation revisited".
  static func commonLength(_ first: [Int32], _ second: [Int32]) -> Int {
    let blocks = (first.count + 63) / 64
    var masks: [Int32: [UInt64]] = [:]
    for (place, word) in first.enumerated() {
      masks[word, default: [UInt64](repeating: 0, count: blocks)][place / 64] |= 1 << (place % 64)
    }
    var open = [UInt64](repeating: .max, count: blocks)
    for word in second {
      guard let mask = masks[word] else { continue }
      var carry: UInt64 = 0
      for block in 0..<blocks {
        let matches = open[block] & mask[block]
        let (partial, first) = open[block].addingReportingOverflow(matches)
        let (sum, second) = partial.addingReportingOverflow(carry)
        carry = first || second ? 1 : 0
        open[block] = sum | (open[block] & ~mask[block])
      }
    }
    return open.enumerated().reduce(0) { length, entry in
      let used = first.count - 64 * entry.offset
      let bits = used >= 64 ? UInt64.max : (1 << used) - 1
      return length + (~entry.element & bits).nonzeroBitCount
    }
  }
}

/// CIDEr-D: n-grams weighted by how rare they are among the references of all images.
///
/// Source: `pycocoevalcap/cider/cider_scorer.py`, whose lengths are numbers of bigrams.
struct CIDEr {
  private static let sigma = 6.0
  /// The number of images whose references have an n-gram.
  private var frequencies: [NGram: Int] = [:]
  /// The logarithm of the number of images.
  private let logCount: Double

  init(_ items: CaptionItems) {
    logCount = log(Double(items.count))
    for index in 0..<items.count {
      var seen: Set<NGram> = []
      for reference in items[index].references {
        for counts in NGramCounts.all(reference.words) {
          seen.formUnion(counts.entries.map(\.gram))
        }
      }
      for gram in seen { frequencies[gram, default: 0] += 1 }
    }
  }

  func score(_ item: CaptionItem) -> Double {
    let candidate = Vector(item.candidate.words, self)
    let similarities = item.references.map { candidate.similarity(Vector($0.words, self)) }
    return 10 * similarities.reduce(0, +) / Double(similarities.count)
  }

  private func weight(_ gram: NGram, _ count: Int) -> Double {
    Double(count) * (logCount - log(Double(max(1, frequencies[gram] ?? 0))))
  }

  private struct Vector {
    /// The weights of n-grams of each length, in the order of the text.
    private var weights: [[(gram: NGram, weight: Double)]] = []
    private var weightOf: [NGram: Double] = [:]
    private var norms: [Double] = []
    /// The number of bigrams.
    private let length: Int

    init(_ words: [Int32], _ cider: CIDEr) {
      length = max(0, words.count - 1)
      for counts in NGramCounts.all(words) {
        let entries = counts.entries.map { ($0.gram, cider.weight($0.gram, $0.count)) }
        for (gram, weight) in entries { weightOf[gram] = weight }
        weights.append(entries)
        norms.append(entries.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot())
      }
    }

    /// The mean over the lengths of n-grams; this is the candidate.
    func similarity(_ reference: Vector) -> Double {
      let delta = Double(length - reference.length)
      let closeness = exp(-delta * delta / (2 * CIDEr.sigma * CIDEr.sigma))
      let values = weights.indices.map { n in
        let product = weights[n].reduce(0) { sum, entry in
          let other = reference.weightOf[entry.gram] ?? 0
          return sum + min(entry.weight, other) * other
        }
        let norm = norms[n] * reference.norms[n]
        return (norm == 0 ? product : product / norm) * closeness
      }
      return values.reduce(0, +) / Double(values.count)
    }
  }
}
