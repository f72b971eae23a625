import ContrastFiles

/// What a piece of a SentencePiece vocabulary is, by its number in the files.
enum SentencePieceKind: Int {
  case undefined = 0
  case normal = 1
  case unknown = 2
  case control = 3
  case userDefined = 4
  case unused = 5
  case byte = 6
}

/// A `.model` file of SentencePiece: its pieces, and how texts are normalised before they are cut into them.
///
/// Source: `sentencepiece_model.proto` of google/sentencepiece.
struct SentencePieceModel {
  struct Piece {
    var content: [UInt8] = []
    var score: Float = 0
    var kind = SentencePieceKind.normal
  }

  let file: String
  var pieces: [Piece] = []
  /// 1 for Unigram, 2 for byte pairs.
  var type = 1
  var unknown = 0
  var byteFallback = false
  var marksWordEnds = false
  var addsPrefix = true
  var removesExtraSpaces = true
  var escapesSpaces = true
  /// The compiled rules of characters.
  var charactersMap: [UInt8] = []

  /// No published model has as many.
  private static let mostPieces = 1 << 22

  /// - Throws: ``TokenizerError``.
  init(_ bytes: Bytes, file: String) throws {
    self.file = file
    var reader = ProtobufReader(bytes, file: file, key: "the model")
    while let (number, value) = try reader.next() {
      guard case .bytes(let message) = value else { continue }
      switch number {
      case 1:
        guard pieces.count < Self.mostPieces else { throw failure("pieces", "are too many") }
        pieces.append(try piece(message))
      case 2: try readTrainer(message)
      case 3: try readNormalizer(message)
      default: break
      }
    }
    guard pieces.indices.contains(unknown), pieces[unknown].kind == .unknown else {
      throw failure("unk_id", "is \(unknown), which is no piece for unknown characters")
    }
  }

  private func piece(_ message: Bytes) throws -> Piece {
    let key = "pieces.\(pieces.count)"
    var reader = ProtobufReader(message, file: file, key: key)
    var piece = Piece()
    while let (number, value) = try reader.next() {
      switch (number, value) {
      case (1, .bytes(let content)): piece.content = Array(content)
      case (2, .fourBytes(let bits)): piece.score = Float(bitPattern: bits)
      case (3, .integer(let number)):
        guard let kind = Int(exactly: number).flatMap(SentencePieceKind.init(rawValue:)) else {
          throw failure(key, "has the unknown type \(number)")
        }
        piece.kind = kind
      default: break
      }
    }
    guard piece.score.isFinite, !piece.content.isEmpty,
      piece.content.withUnsafeBufferPointer(UTF8Scan.isValid)
    else { throw failure(key, "is no text with a score") }
    return piece
  }

  private mutating func readTrainer(_ message: Bytes) throws {
    var reader = ProtobufReader(message, file: file, key: "trainer_spec")
    while let (number, value) = try reader.next() {
      guard case .integer(let integer) = value else { continue }
      switch number {
      case 3: type = Int(truncatingIfNeeded: integer)
      case 24: marksWordEnds = integer != 0
      case 35: byteFallback = integer != 0
      case 40: unknown = Int(truncatingIfNeeded: integer)
      default: break
      }
    }
  }

  private mutating func readNormalizer(_ message: Bytes) throws {
    var reader = ProtobufReader(message, file: file, key: "normalizer_spec")
    while let (number, value) = try reader.next() {
      switch (number, value) {
      case (2, .bytes(let map)): charactersMap = Array(map)
      case (3, .integer(let flag)): addsPrefix = flag != 0
      case (4, .integer(let flag)): removesExtraSpaces = flag != 0
      case (5, .integer(let flag)): escapesSpaces = flag != 0
      default: break
      }
    }
  }

  func failure(_ key: String, _ reason: String) -> TokenizerError {
    .invalid(file: file, key: key, reason: reason)
  }

  func unsupported(_ key: String, _ name: String) -> TokenizerError {
    .unsupported(file: file, key: key, name: name)
  }
}

extension TokenizerParts {
  /// Reads a file of SentencePiece that marks spaces before words.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - type: of the model that is expected.
  ///   - name: of that type, for errors.
  /// - Returns: the model, and the fingerprint of its bytes.
  /// - Throws: ``TokenizerError``, `FileError`.
  static func sentencePiece(
    _ path: String, type: Int, called name: String
  ) throws -> (model: SentencePieceModel, fingerprint: String) {
    let mapped = try MappedFile(path: path)
    defer { withExtendedLifetime(mapped) {} }
    guard mapped.count <= sizeLimit else {
      throw FileError.tooLarge(file: path, bytes: mapped.count, limit: sizeLimit)
    }
    let bytes = mapped.bytes.bindMemory(to: UInt8.self)
    let model = try SentencePieceModel(bytes, file: path)
    guard model.type == type else {
      throw model.unsupported("trainer_spec.model_type", "another model than \(name)")
    }
    guard model.escapesSpaces, !model.marksWordEnds else {
      throw model.unsupported("normalizer_spec", "spaces that are no mark before a word")
    }
    return (model, fingerprint([bytes]))
  }
}
