import ContrastTensor

/// The momentum features of the pairs of earlier steps, the newest in place of the oldest, kept in the state of a
/// training: further candidates of ``MomentumContrast``.
///
/// Source: He et al. 2020, "Momentum contrast"; `_dequeue_and_enqueue` of salesforce/BLIP, whose queue holds
/// random vectors before it is full; this one is shorter then.
package struct FeatureQueue {
  /// Tells pairs that fit each other from those that do not: which image it is, and which text.
  package struct Key: Equatable, Sendable {
    package var image: UInt64
    package var text: UInt64

    package init(image: UInt64, text: UInt64) {
      self.image = image
      self.text = text
    }

    /// Whether an image of one fits the text of the other.
    package func fits(_ other: Key) -> Bool { image == other.image || text == other.text }

    /// Sixteen bits a number, which float32 holds exactly.
    fileprivate var numbers: [Float] {
      [image, text].flatMap { word in
        (0..<4).map { Float(UInt16(truncatingIfNeeded: word >> (16 * $0))) }
      }
    }

    fileprivate init(numbers: ArraySlice<Float>) {
      let words = numbers.map { UInt64($0) }
      func word(_ first: Int) -> UInt64 {
        (0..<4).reduce(0) { $0 | words[first + $1] << (16 * $1) }
      }
      self.init(image: word(0), text: word(4))
    }
  }

  private static let keyWidth = 8
  /// The most pairs.
  package let capacity: Int
  private let memory: ObjectiveMemory

  package init(capacity: Int, in memory: ObjectiveMemory) {
    self.capacity = capacity
    self.memory = memory
  }

  /// The number of pairs.
  package var count: Int { memory.state.integers["queue/count"] ?? 0 }

  private func rows(_ name: String) -> Tensor? {
    memory.state.tensors["queue/\(name)"].map { $0.rows(0..<count) }
  }

  /// `[count, width]`; nil for none.
  package var images: Tensor? { rows("images") }
  /// `[count, width]`; nil for none.
  package var texts: Tensor? { rows("texts") }

  package var keys: [Key] {
    guard let numbers = rows("keys")?.elements else { return [] }
    return stride(from: 0, to: numbers.count, by: Self.keyWidth).map {
      Key(numbers: numbers[$0..<$0 + Self.keyWidth])
    }
  }

  /// Takes in pairs, in their order; of more than it holds the last ones.
  ///
  /// - Parameters:
  ///   - images: `[pairs, width]`.
  ///   - texts: `[pairs, width]`.
  ///   - keys: one for each pair.
  package func append(images: Tensor, texts: Tensor, keys: [Key]) {
    guard capacity > 0, !keys.isEmpty else { return }
    precondition(images.rows == keys.count && texts.rows == keys.count)
    var (next, count) = (memory.state.integers["queue/next"] ?? 0, count)
    let first = max(keys.count - capacity, 0)
    let places = (first..<keys.count).map { ($0 - first + next) % capacity }
    for (name, values, width) in [
      ("images", images.elements, images.width), ("texts", texts.elements, texts.width),
      ("keys", keys.flatMap(\.numbers), Self.keyWidth),
    ] {
      let key = "queue/\(name)"
      if memory.state.tensors[key] == nil {
        memory.state.tensors[key] = Tensor.zeros([capacity, width])
      }
      memory.state.tensors[key]!.withUnsafeMutableElements { target in
        for (offset, place) in places.enumerated() {
          for column in 0..<width {
            target[place * width + column] = values[(first + offset) * width + column]
          }
        }
      }
    }
    next = (next + places.count) % capacity
    count = min(count + places.count, capacity)
    memory.state.integers["queue/next"] = next
    memory.state.integers["queue/count"] = count
  }
}
