import ContrastFiles

/// The parts of a tokenizer, read but not yet checked against one another.
struct TokenizerParts {
  var file: String
  var fingerprint: String
  var addedTokens: [AddedToken] = []
  var normalizer: Normalizer?
  var preTokenizer: PreTokenizer?
  var model: Model
  var postProcessor = PostProcessor.none
  var decoder: Decoder?
}

extension TokenizerParts {
  /// No tokenizer file is as large; the largest published ones have some 40 MB.
  static let sizeLimit = 1 << 29

  /// Reads a `tokenizer.json`.
  ///
  /// Its `truncation` and `padding` are left to the caller, as the reference does.
  init(contentsOf path: String) throws {
    let mapped = try MappedFile(path: path)
    defer { withExtendedLifetime(mapped) {} }
    guard mapped.count <= Self.sizeLimit else {
      throw FileError.tooLarge(file: path, bytes: mapped.count, limit: Self.sizeLimit)
    }
    try self.init(mapped.bytes, file: path)
  }

  /// The same of a `tokenizer.json` in memory.
  init(_ bytes: UnsafeRawBufferPointer, file path: String) throws {
    var reader = JSONReader(bytes, file: path)
    var members = JSONObject()
    var modelFile: ModelFile?
    try reader.object { key, reader in
      if key == Array("model".utf8) {
        guard modelFile == nil else { throw reader.failure("'model' stands twice") }
        modelFile = try ModelFile(&reader, file: path, bytes: bytes.count)
      } else {
        guard members.append(key, try JSONValue(&reader)) else {
          throw reader.failure("key '\(String(decoding: key, as: UTF8.self))' stands twice")
        }
      }
    }
    try reader.end()
    let root = JSONNode(.object(members), file: path)
    guard let modelFile else {
      throw TokenizerError.invalid(file: path, key: "model", reason: "is missing")
    }
    try root.allow([
      "version", "truncation", "padding", "added_tokens", "normalizer", "pre_tokenizer",
      "post_processor", "decoder",
    ])
    if let version = root["version"], try version.string() != "1.0" {
      throw version.unsupported("version \(try version.string())")
    }

    file = path
    fingerprint = Self.fingerprint([bytes.bindMemory(to: UInt8.self)])
    addedTokens = try root["added_tokens"]?.elements().map(AddedToken.init) ?? []
    normalizer = try root["normalizer"].map(Normalizer.init)
    preTokenizer = try root["pre_tokenizer"].map(PreTokenizer.init)
    postProcessor = try root["post_processor"].map(PostProcessor.init) ?? .none
    decoder = try root["decoder"].map(Decoder.init)

    // A byte-pair model behind a byte mapping works on the bytes themselves.
    var splitter = preTokenizer
    let isBPE = try modelFile.fields.string("type", default: "BPE") == "BPE"
    let worksOnBytes = isBPE && splitter?.removeFinalByteMapping() == true
    if worksOnBytes { preTokenizer = splitter }
    model = try Model(modelFile, worksOnBytes: worksOnBytes)
  }

  static func fingerprint(_ parts: [Bytes]) -> String {
    hexadecimal(parts.reduce(0) { Hashing.digest($1, $0) })
  }

  static func hexadecimal(_ state: UInt64) -> String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
