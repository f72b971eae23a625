/// What can be wrong with an adapter, by itself or for the model it is put on.
public enum AdapterError: Error, Equatable, Sendable {
  /// A key that is not one of a LoRA file.
  case unknownKey(file: String, key: String, reason: String)
  /// A module has some of its tensors but not this one.
  case missingKey(file: String, key: String)
  /// The two factors seem to have changed places, or to be stored transposed.
  case swappedFactors(file: String, key: String, a: [Int], b: [Int], rank: Int)
  /// The factors do not have the rank of the configuration.
  case rankMismatch(file: String, key: String, a: [Int], b: [Int], rank: Int)
  /// A tensor does not fit the layer.
  case shapeMismatch(file: String, key: String, expected: [Int], found: [Int])
  /// The configuration names this module, but the file has nothing for it.
  case missingModule(file: String, module: String)
  /// Nothing in the model asked for these tensors.
  case unusedKeys(file: String, keys: [String])
  /// A pattern is not a regular expression.
  case invalidPattern(file: String, key: String, pattern: String)
  /// The adapter replaces or changes what only exists once, so it cannot stay unmerged.
  case mustBeMerged(file: String, key: String)
  /// Two adapters bring a tensor for the same place.
  case conflict(key: String, files: [String])
  /// The names of adapters must differ.
  case nameInUse(String)
  /// There is no adapter of this name that a run could choose.
  case unknownAdapter(String, known: [String])
  /// Two options that exclude each other.
  case contradiction(file: String, options: [String])
}

extension AdapterError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownKey(let file, let key, let reason):
      "\(file): '\(key)' \(reason)"
    case .missingKey(let file, let key):
      "\(file): no tensor '\(key)'; the file is incomplete"
    case .swappedFactors(let file, let key, let a, let b, let rank):
      "\(file): the factors of '\(key)' are \(a) and \(b); expected [\(rank), inputs] and "
        + "[outputs, \(rank)]: they are swapped or transposed"
    case .rankMismatch(let file, let key, let a, let b, let rank):
      "\(file): the factors of '\(key)' are \(a) and \(b), but the configuration gives the module "
        + "rank \(rank); r or rank_pattern belongs to another file"
    case .shapeMismatch(let file, let key, let expected, let found):
      "\(file): '\(key)' has shape \(found), the model asks for \(expected); "
        + "the adapter may be of another model"
    case .missingModule(let file, let module):
      "\(file): nothing for '\(module)', which the adapter's configuration names; "
        + "the file is incomplete"
    case .unusedKeys(let file, let keys):
      "\(file): the model has no place for \(keys.count) tensors: "
        + keys.prefix(5).joined(separator: ", ") + (keys.count > 5 ? ", …" : "")
        + "; the adapter may be of another model"
    case .invalidPattern(let file, let key, let pattern):
      "\(file): '\(pattern)' in '\(key)' is not a regular expression"
    case .mustBeMerged(let file, let key):
      "\(file): '\(key)' cannot be switched on and off; load this adapter merged"
    case .conflict(let key, let files):
      "'\(key)' stands in several adapters: \(files.joined(separator: ", "))"
    case .nameInUse(let name):
      "two adapters are named '\(name)'"
    case .unknownAdapter(let name, let known):
      "no adapter '\(name)' is unmerged in this model; there are: \(known.joined(separator: ", "))"
    case .contradiction(let file, let options):
      "\(file): \(options.joined(separator: " and ")) cannot be used together"
    }
  }
}
