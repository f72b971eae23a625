/// What can be wrong with a call of a store, or with the store.
public enum VectorStoreError: Error, Equatable {
  /// It names no store.
  case address(String, expected: String)
  case width(Int, expected: Int, owner: String)
  /// The vector has not the length 1.
  case notNormalized(owner: String)
  case attribute(String, String)
  case schema(String)
  /// An id stands twice in one call.
  case repeatedID(Int64)
  /// A store of that name is there, with other attributes or another width.
  case otherSchema(store: String, reason: String)
  /// The server refused, failed, or could not be reached.
  case server(store: String, operation: String, reason: String)
}

extension VectorStoreError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .address(let address, let expected):
      "'\(address)' is no address of a store; write \(expected)"
    case .width(let width, let expected, let owner):
      "\(owner): the vector has \(width) numbers; the store has vectors of \(expected)"
    case .notNormalized(let owner):
      "\(owner): the vector has not the length 1; normalise it, as Embeddings are"
    case .attribute(let name, let reason): "attribute '\(name)': \(reason)"
    case .schema(let reason): reason
    case .repeatedID(let id): "the id \(id) stands twice in one call; give each record once"
    case .otherSchema(let store, let reason):
      "\(store) is there already, and has another schema: \(reason); take another name"
    case .server(let store, let operation, let reason): "\(store): \(operation) failed: \(reason)"
    }
  }
}
