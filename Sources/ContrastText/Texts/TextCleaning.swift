import ContrastFiles
import ContrastLayers

/// What some tokenizer classes do to a text before the tokenizer itself, as its `tokenizer.json`
/// describes it, sees it.
///
///     TextCleaning.siglip("A photo of  a CAT.")  // "a photo of a cat"
package enum TextCleaning: Sendable, Equatable, CaseIterable {
  /// Nothing.
  case none
  /// `SiglipTokenizer` of transformers: lower case, no ASCII punctuation, single spaces.
  case siglip
  /// `Siglip2Tokenizer` of transformers: lower case, letter by letter (no final sigma).
  case siglip2
  /// open_clip's `clean: canonicalize`: underscores become spaces, no ASCII punctuation, lower case,
  /// single spaces.
  case canonicalize
  /// open_clip's `clean: lower`: single spaces, lower case.
  case lower
  /// open_clip's `clean: whitespace`: single spaces.
  case whitespace
  /// `pre_caption` of BLIP: lower case, some of ASCII's punctuation becomes spaces, runs of white space become
  /// one space.
  case blipCaption
  /// `pre_question` of BLIP: lower case, without the same punctuation.
  case blipQuestion

  /// The cleaned text.
  ///
  /// Lower case and white space are those of Python's `str`. What open_clip does before, `ftfy` and
  /// the resolution of HTML entities, is not done here: it mends damaged text, straightens curly
  /// quotes and narrows full-width letters.
  ///
  /// Source: `SiglipTokenizer.canonicalize_text` of transformers; `canonicalize_text` and
  /// `whitespace_clean` in `tokenizer.py` of open_clip.
  ///
  /// - Parameter text: a caption as its author wrote it.
  /// - Returns: what the tokenizer is given.
  package func callAsFunction(_ text: String) -> String {
    switch self {
    case .none: return text
    case .siglip:
      return Self.collapsed(Self.lowercased(text.unicodeScalars).filter { !Self.isPunctuation($0) })
    case .siglip2:
      return text.unicodeScalars.reduce(into: "") { $0 += $1.properties.lowercaseMapping }
    case .canonicalize:
      let words = text.unicodeScalars.map { $0 == "_" ? " " : $0 }
      return Self.collapsed(Self.lowercased(words.filter { !Self.isPunctuation($0) }))
    case .lower:
      return Self.string(Self.lowercased(Self.collapsed(text.unicodeScalars).unicodeScalars))
    case .whitespace: return Self.collapsed(text.unicodeScalars)
    case .blipCaption:
      let spaced = Self.lowercased(text.unicodeScalars).map { Self.isBLIPMark($0) ? " " : $0 }
      let single = Self.withSingleSpaces(spaced)
      let end = (single.lastIndex { $0 != "\n" } ?? -1) + 1
      return Self.string(single[..<end].trimmed { $0 == " " })
    case .blipQuestion:
      let bare = Self.lowercased(text.unicodeScalars).filter { !Self.isBLIPMark($0) }
      return Self.string(bare[..<((bare.lastIndex { $0 != " " } ?? -1) + 1)])
    }
  }

  /// What BLIP removes from texts; commas, apostrophes and question marks stay.
  private static func isBLIPMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "\"", "(", ")", "*", "#", ":", ";", "~": true
    default: false
    }
  }

  /// Each run of two or more white spaces as one space; a single one of any kind stays.
  private static func withSingleSpaces(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex { !isSpace($0) } ?? scalars.count
      if end - start < 2 {
        result.append(scalars[start])
        start += 1
      } else {
        result.append(" ")
        start = end
      }
    }
    return result
  }

  /// Python's `string.punctuation`: what is visible in ASCII and no letter or digit.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }

  /// Python's `str.isspace`: the property White_Space and the four separators of ASCII.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ("\u{1C}"..."\u{1F}").contains(scalar)
  }

  /// Each run of white space as one space, none at the ends.
  private static func collapsed(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var result: [Unicode.Scalar] = []
    var pending = false
    for scalar in scalars {
      if isSpace(scalar) {
        pending = !result.isEmpty
      } else {
        if pending { result.append(" ") }
        pending = false
        result.append(scalar)
      }
    }
    return string(result)
  }

  /// Python's `str.lower`: each scalar by its full mapping, but a sigma at the end of a word becomes a
  /// final one.
  private static func lowercased(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    let scalars = Array(text)
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "Σ" {
        result.append(endsWord(scalars, index) ? "ς" : "σ")
      } else {
        result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return result
  }

  /// Whether a cased letter stands before `index` and none behind it, those ignored that have no case
  /// of their own, such as accents and apostrophes (Unicode's condition Final_Sigma).
  private static func endsWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    func isCased(_ neighbour: Unicode.Scalar?) -> Bool { neighbour?.properties.isCased == true }
    let before = scalars[..<index].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(index + 1)...].first { !$0.properties.isCaseIgnorable }
    return isCased(before) && !isCased(after)
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

extension ArraySlice {
  /// Without the elements at both ends that `isTrimmed` accepts.
  fileprivate func trimmed(_ isTrimmed: (Element) -> Bool) -> ArraySlice {
    guard let first = firstIndex(where: { !isTrimmed($0) }),
      let last = lastIndex(where: { !isTrimmed($0) })
    else { return [] }
    return self[first...last]
  }
}

extension TextCleaning {
  /// Reads the `tokenizer_config.json` of a SigLIP or SigLIP2 folder. Tokenizers of Gemma's classes
  /// lower-case nothing by themselves; those of SigLIP2 were trained on lower-cased text.
  ///
  /// - Parameter config: the root of the file.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(siglipTokenizer config: JSONNode) throws {
    let name = try config.string("tokenizer_class")
    switch name {
    case "SiglipTokenizer", "SiglipTokenizerFast":
      try config.refuse("do_lower_case", unless: ["true"])
      self = .siglip
    case "GemmaTokenizer", "GemmaTokenizerFast", "Siglip2Tokenizer", "Siglip2TokenizerFast":
      self = .siglip2
    default:
      throw UnsupportedConfiguration(
        file: config.file, key: "tokenizer_class", value: name,
        supported: "SiglipTokenizer, GemmaTokenizer, Siglip2Tokenizer")
    }
  }

  /// Reads `tokenizer_kwargs` of an open_clip `text_cfg`; a missing `clean` takes the default of the
  /// tokenizer, `whitespace` for one of Hugging Face and `lower` for CLIP's own.
  ///
  /// - Parameter text: the `text_cfg`.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(openCLIP text: JSONNode) throws {
    let arguments = try text.section("tokenizer_kwargs")
    for (name, node) in try arguments.members() where name != "clean" {
      throw node.unsupported(supported: "clean only")
    }
    guard let clean = arguments["clean"] else {
      self = text["hf_tokenizer_name"] == nil ? .lower : .whitespace
      return
    }
    switch try clean.string() {
    case "canonicalize": self = .canonicalize
    case "lower": self = .lower
    case "whitespace": self = .whitespace
    default: throw clean.unsupported(supported: "canonicalize, lower, whitespace")
    }
  }
}
