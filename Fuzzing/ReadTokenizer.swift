import ContrastFiles
import ContrastTokenizers

private let texts = [
  "", "a", "A red kite, the baker's 24 loaves!  \n\t", "Stra\u{DF}e e\u{301} \u{130}I\u{131}",
  "\u{732B}\u{304C}\u{7A93} \u{1F468}\u{200D}\u{1F469} \u{928}\u{92E}\u{938}\u{94D}",
  "<s>kite</s> <mask>  [CLS] <|endoftext|> \u{2581}\u{2581}", "\0\u{7F}\u{FEFF}\u{FFFD}",
  String(repeating: "ab", count: 100), String(repeating: "a", count: 200),
]

/// Reads arbitrary bytes as a `tokenizer.json`, and as the `tokenizer_config.json` beside one; then
/// encodes and decodes with what comes out. Nothing may crash or hang.
@_cdecl("LLVMFuzzerTestOneInput")
public func readTokenizer(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  if let tokenizer = try? Tokenizer(bytes: bytes, name: "fuzz") { use(tokenizer) }
  guard let value = try? JSONValue(bytes, file: "fuzz") else { return 0 }
  let configuration = JSONNode(value, file: "fuzz")
  let tokenizer = small.withUnsafeBytes {
    try? Tokenizer(bytes: $0, configuration: configuration, name: "small")
  }
  if let tokenizer { use(tokenizer) }
  return 0
}

/// A tokenizer that is read under any configuration.
private let small = Array(
  """
  {"added_tokens":[{"id":2,"content":"<s>","special":true}],
   "model":{"type":"WordLevel","vocab":{"a":0,"?":1,"<s>":2},"unk_token":"?"}}
  """.utf8)

private func use(_ tokenizer: Tokenizer) {
  for text in texts {
    let encoding = tokenizer.encode(text)
    for id in encoding.ids { precondition(id >= 0 && Int(id) < tokenizer.idLimit) }
    _ = tokenizer.decode(encoding.ids)
    _ = tokenizer.decode(encoding.ids, skipSpecialTokens: false)
    let limit = tokenizer.addedTokenCount + 2
    let cut = tokenizer.encode(text, maximumLength: limit)
    precondition(cut.ids.count <= limit)
  }
  _ = tokenizer.decode([0, -1, .max, .min, 1, 2, 3])
  for role in SpecialTokenRole.allCases { _ = tokenizer.specialTokenID(role) }
  for token in tokenizer.specialTokens { _ = tokenizer.tokenID(token) }
  for id in Int32(-1)...8 { _ = tokenizer.token(of: id) }
  precondition(tokenizer.vocabularySize <= tokenizer.idLimit)
}
