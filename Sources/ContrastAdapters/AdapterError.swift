import ContrastRuntime

/// What can be wrong with an adapter, by itself or for the model it is put on.
public enum AdapterError: ContrastError, DetailedError, Equatable {
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

extension AdapterError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .unknownKey(let file, let key, let reason):
      ErrorDetails(
        code: "adapter.unknown-key", file: file, key: key,
        message: "\(file): '\(key)' \(reason)")
    case .missingKey(let file, let key):
      ErrorDetails(
        code: "adapter.missing-key", file: file, key: key,
        message: "\(file): no tensor '\(key)'; the file is incomplete")
    case .swappedFactors(let file, let key, let a, let b, let rank):
      ErrorDetails(
        code: "adapter.swapped-factors", file: file, key: key,
        message:
          "\(file): the factors of '\(key)' are \(a) and \(b); expected [\(rank), inputs] and "
          + "[outputs, \(rank)]: they are swapped or transposed")
    case .rankMismatch(let file, let key, let a, let b, let rank):
      ErrorDetails(
        code: "adapter.rank-mismatch", file: file, key: key,
        message:
          "\(file): the factors of '\(key)' are \(a) and \(b), but the configuration gives the module "
          + "rank \(rank); r or rank_pattern belongs to another file")
    case .shapeMismatch(let file, let key, let expected, let found):
      ErrorDetails(
        code: "adapter.shape-mismatch", file: file, key: key,
        message: "\(file): '\(key)' has shape \(found), the model asks for \(expected); "
          + "the adapter may be of another model")
    case .missingModule(let file, let module):
      ErrorDetails(
        code: "adapter.missing-module", file: file, key: module,
        message: "\(file): nothing for '\(module)', which the adapter's configuration names; "
          + "the file is incomplete")
    case .unusedKeys(let file, let keys):
      ErrorDetails(
        code: "adapter.unused-keys", file: file, key: keys.first,
        message: "\(file): the model has no place for \(keys.count) tensors: "
          + keys.prefix(5).joined(separator: ", ") + (keys.count > 5 ? ", …" : "")
          + "; the adapter may be of another model")
    case .invalidPattern(let file, let key, let pattern):
      ErrorDetails(
        code: "adapter.invalid-pattern", file: file, key: key,
        message: "\(file): '\(pattern)' in '\(key)' is not a regular expression")
    case .mustBeMerged(let file, let key):
      ErrorDetails(
        code: "adapter.must-be-merged", file: file, key: key,
        message: "\(file): '\(key)' cannot be switched on and off; load this adapter merged")
    case .conflict(let key, let files):
      ErrorDetails(
        code: "adapter.conflict", file: files.first, key: key,
        message: "'\(key)' stands in several adapters: \(files.joined(separator: ", "))")
    case .nameInUse(let name):
      ErrorDetails(
        code: "adapter.name-in-use", key: name,
        message: "two adapters are named '\(name)'")
    case .unknownAdapter(let name, let known):
      ErrorDetails(
        code: "adapter.unknown-adapter", key: name,
        message:
          "no adapter '\(name)' is unmerged in this model; there are: \(known.joined(separator: ", "))"
      )
    case .contradiction(let file, let options):
      ErrorDetails(
        code: "adapter.contradiction", file: file, key: options.first,
        message: "\(file): \(options.joined(separator: " and ")) cannot be used together")
    }
  }
}
