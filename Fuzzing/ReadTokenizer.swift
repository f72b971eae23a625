import ContrastTokenizers
import Foundation

private let folder: URL = {
  let url = FileManager.default.temporaryDirectory
    .appending(path: "read-tokenizer-\(ProcessInfo.processInfo.processIdentifier)")
  try! FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  return url
}()

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
  let bytes = Data(UnsafeBufferPointer(start: start, count: count))
  let file = folder.appending(path: "tokenizer.json")
  guard FileManager.default.createFile(atPath: file.path, contents: bytes) else { return 0 }
  if let tokenizer = try? Tokenizer(contentsOf: file) { use(tokenizer) }

  let configuration = folder.appending(path: "tokenizer_config.json")
  guard FileManager.default.createFile(atPath: configuration.path, contents: bytes),
    FileManager.default.createFile(atPath: file.path, contents: Data(small.utf8))
  else { return 0 }
  if let tokenizer = try? Tokenizer(directory: folder) { use(tokenizer) }
  return 0
}

/// A tokenizer that is read under any configuration.
private let small = """
  {"added_tokens":[{"id":2,"content":"<s>","special":true}],
   "model":{"type":"WordLevel","vocab":{"a":0,"?":1,"<s>":2},"unk_token":"?"}}
  """

private func use(_ tokenizer: Tokenizer) {
  for text in texts {
    let encoding = tokenizer.encode(text)
    for id in encoding.ids { precondition(id >= 0 && Int(id) < tokenizer.idLimit) }
    _ = tokenizer.decode(encoding.ids)
    _ = tokenizer.decode(encoding.ids, skipSpecialTokens: false)
    let limit = tokenizer.addedTokenCount + 2
    let cut = tokenizer.encode(text, truncation: .init(maximumLength: limit))
    precondition(cut.ids.count <= limit)
  }
  _ = tokenizer.decode([0, -1, .max, .min, 1, 2, 3])
  for role in SpecialTokenRole.allCases { _ = tokenizer.specialTokenID(role) }
  for token in tokenizer.specialTokens { _ = tokenizer.tokenID(token.token) }
  for id in Int32(-1)...8 { _ = tokenizer.token(of: id) }
  precondition(tokenizer.vocabularySize <= tokenizer.idLimit)
}
