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

/// The elements of a sequence that are wanted, in order.
public struct Chosen<Base: Sequence & Sendable>: Sequence, Sendable where Base.Element: Sendable {
  private let base: Base
  private let isWanted: @Sendable (Base.Element) -> Bool

  public init(_ base: Base, _ isWanted: @escaping @Sendable (Base.Element) -> Bool) {
    self.base = base
    self.isWanted = isWanted
  }

  public func makeIterator() -> AnyIterator<Base.Element> {
    var iterator = base.makeIterator()
    let isWanted = isWanted
    return AnyIterator {
      while let element = iterator.next() {
        if isWanted(element) { return element }
      }
      return nil
    }
  }
}

/// The elements of a sequence with their numbers, from 0.
public struct Numbered<Base: Sequence & Sendable>: Sequence, Sendable where Base.Element: Sendable {
  private let base: Base

  public init(_ base: Base) { self.base = base }

  public func makeIterator() -> AnyIterator<(number: Int, element: Base.Element)> {
    var iterator = base.makeIterator()
    var number = -1
    return AnyIterator {
      guard let element = iterator.next() else { return nil }
      number += 1
      return (number, element)
    }
  }
}

extension Sequence {
  /// The number of elements, by going through them.
  public func counted() -> Int { reduce(0) { count, _ in count + 1 } }
}
