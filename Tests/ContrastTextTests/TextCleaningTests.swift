import ContrastFiles
import ContrastLayers
import ContrastTestSupport
import ContrastText
import Testing

@Suite("What tokenizer classes do to a text before the tokenizer")
struct TextCleaningTests {
  private func node(_ json: String) throws -> JSONNode {
    JSONNode(try JSONValue(Array(json.utf8), file: "t.json"), file: "t.json")
  }

  @Test(
    "Every text is what transformers, tokenizers and open_clip make of it",
    arguments: [
      ("text", TextCleaning.none), ("siglip", .siglip), ("siglip2", .siglip2),
      ("canonicalize", .canonicalize), ("lower", .lower), ("whitespace", .whitespace),
    ])
  func golden(_ key: String, _ cleaning: TextCleaning) throws {
    let texts = try JSONNode(
      contentsOf: SharedData.fixtures.appending(path: "towers/text_cleaning.json").path
    ).elements()
    #expect(texts.count > 20)
    for entry in texts {
      let text = try entry.string("text")
      let cleaned = cleaning(text)
      // Equal strings may differ in their scalars; a tokenizer sees the difference.
      #expect(Array(cleaned.utf8) == Array(try entry.string(key).utf8), "\(text)")
      if cleaning != .none, cleaning != .siglip2 { #expect(cleaning(cleaned) == cleaned) }
    }
  }

  @Test("Tokenizer classes of SigLIP's folders")
  func classes() throws {
    for (name, cleaning) in [
      ("SiglipTokenizer", TextCleaning.siglip), ("GemmaTokenizer", .siglip2),
      ("GemmaTokenizerFast", .siglip2), ("Siglip2Tokenizer", .siglip2),
    ] {
      #expect(
        try TextCleaning(siglipTokenizer: node(#"{"tokenizer_class":"\#(name)"}"#)) == cleaning)
    }
    let error = #expect(throws: UnsupportedConfiguration.self) {
      try TextCleaning(siglipTokenizer: node(#"{"tokenizer_class":"T5Tokenizer"}"#))
    }
    #expect(error?.key == "tokenizer_class" && error?.value == "T5Tokenizer")
    #expect(throws: UnsupportedConfiguration.self) {
      try TextCleaning(
        siglipTokenizer: node(#"{"tokenizer_class":"SiglipTokenizer","do_lower_case":false}"#))
    }
    #expect(throws: FileError.self) { try TextCleaning(siglipTokenizer: node("{}")) }
  }

  @Test("open_clip's tokenizer_kwargs")
  func openCLIP() throws {
    for (json, cleaning) in [
      ("{}", TextCleaning.lower), (#"{"hf_tokenizer_name":"a"}"#, .whitespace),
      (#"{"tokenizer_kwargs":{"clean":"canonicalize"}}"#, .canonicalize),
      (#"{"tokenizer_kwargs":{"clean":"lower"},"hf_tokenizer_name":"a"}"#, .lower),
      (#"{"tokenizer_kwargs":{"clean":"whitespace"}}"#, .whitespace),
    ] {
      #expect(try TextCleaning(openCLIP: node(json)) == cleaning, "\(json)")
    }
    for (json, key) in [
      (#"{"tokenizer_kwargs":{"clean":"none"}}"#, "tokenizer_kwargs.clean"),
      (#"{"tokenizer_kwargs":{"strip_sep_token":true}}"#, "tokenizer_kwargs.strip_sep_token"),
    ] {
      let error = #expect(throws: UnsupportedConfiguration.self) {
        try TextCleaning(openCLIP: node(json))
      }
      #expect(error?.key == key)
    }
  }
}
