/// A value that a pickle describes. Containers and objects are nodes of a `Pickle`, so that
/// values are small, shared references cost nothing and nothing is freed recursively.
enum PickleValue: Sendable, Equatable {
  case none
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  /// A class or function, by module and name. It is never looked up.
  case global(String)
  /// A container or object, by its index in `Pickle.nodes`.
  case node(Int)
  /// Bytes, and integers of more than 64 bits, which no one here asks for.
  case opaque
}

/// A container or object of a pickle.
struct PickleNode: Sendable {
  enum Kind: Sendable, Equatable {
    case tuple
    case list
    case set
    case dict
    /// An object that refers to something outside the pickle; one item says to what.
    case persistent
    /// What a call of the named function with the items as arguments would return.
    case call(String)
    /// An instance of the named class, made with the items as arguments.
    case instance(String)
  }

  let kind: Kind
  /// Elements, or arguments; also those a dict was made with.
  var items: [PickleValue] = []
  /// Keys and values, in turn.
  var pairs: [PickleValue] = []
  /// What BUILD set: for most objects the dict of their attributes.
  var state = PickleValue.none
}

/// The object graph of a pickle, as data.
struct Pickle: Sendable {
  let nodes: [PickleNode]
  let root: PickleValue

  /// The node that a value refers to.
  func node(_ value: PickleValue) -> PickleNode? {
    guard case .node(let index) = value else { return nil }
    return nodes[index]
  }

  /// No less than the number of members of a dict.
  func memberCount(of dict: PickleNode) -> Int {
    (dict.items.first.flatMap(node)?.items.count ?? 0) + dict.pairs.count / 2
  }

  /// The keys and values of a dict, in the order they were set.
  func members(of dict: PickleNode) -> [(key: PickleValue, value: PickleValue)] {
    // Python 2 gave the items of an ordered dict as an argument: a list of lists of two.
    let first = dict.items.first.flatMap(node)?.items ?? []
    var members: [(key: PickleValue, value: PickleValue)] = first.compactMap { item in
      guard let pair = node(item)?.items, pair.count == 2 else { return nil }
      return (pair[0], pair[1])
    }
    for i in stride(from: 0, to: dict.pairs.count - 1, by: 2) {
      members.append((dict.pairs[i], dict.pairs[i + 1]))
    }
    return members
  }
}
