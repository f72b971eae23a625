/// A sequence that remembers what was taken from it until it is asked for: which names belong to the
/// inputs of a batch, without holding all names.
public struct Recording<Base: Sequence & Sendable, Element: Sendable>: Sequence, Sendable
where Base.Element: Sendable {
  private let base: Base
  private let transform: @Sendable (Base.Element) -> Element
  private let taken = Locked<[Base.Element]>([])

  public init(_ base: Base, _ transform: @escaping @Sendable (Base.Element) -> Element) {
    self.base = base
    self.transform = transform
  }

  /// Gives the oldest `count` elements taken and forgets them.
  public func forget(_ count: Int) -> [Base.Element] {
    taken.with { taken in
      defer { taken.removeFirst(count) }
      return Array(taken.prefix(count))
    }
  }

  public func makeIterator() -> Iterator {
    Iterator(base: base.makeIterator(), transform: transform, taken: taken)
  }

  public struct Iterator: IteratorProtocol {
    fileprivate var base: Base.Iterator
    fileprivate let transform: @Sendable (Base.Element) -> Element
    fileprivate let taken: Locked<[Base.Element]>

    public mutating func next() -> Element? {
      guard let element = base.next() else { return nil }
      taken.with { $0.append(element) }
      return transform(element)
    }
  }
}

extension Sequence {
  /// The number of elements, by going through them.
  public func counted() -> Int { reduce(0) { count, _ in count + 1 } }
}
