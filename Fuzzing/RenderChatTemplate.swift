import ContrastFiles
import ContrastTokenizers
import Foundation

/// Messages and variables that templates meet.
private let messages: [ChatMessage] = [
  .system("S"), .user("a <|im_end|> \u{E9}"), .assistant("<think>\nb\n</think>\n\nc"),
  .user("What is it?", images: 1),
]

private let options: [ChatTemplate.Options] = {
  var usual = ChatTemplate.Options()
  usual.date = Date(timeIntervalSince1970: 1_700_000_000)
  usual.variables = [
    "tools": .array([
      .object([
        "type": .string("function"),
        "function": .object([
          "name": .string("f"),
          "parameters": .object(["items": .array([.number("1"), .number("2.5"), .null])]),
        ]),
      ])
    ]),
    "enable_thinking": .bool(false), "s": .string("a b"), "n": .number("3"),
    "l": .array([.number("1"), .string("x"), .bool(true)]),
  ]
  var continued = usual
  continued.addsGenerationPrompt = false
  continued.continuesFinalMessage = true
  return [usual, continued]
}()

private let tokenizer = Array(
  """
  {"added_tokens":[{"id":2,"content":"<s>","special":true},{"id":3,"content":"<t>","special":false}],
   "model":{"type":"WordLevel","vocab":{"a":0,"?":1,"<s>":2},"unk_token":"?"}}
  """.utf8
).withUnsafeBytes { try! Tokenizer(bytes: $0, name: "small") }

/// Reads arbitrary bytes as a chat template and writes conversations with it, encodes the prompts, and decodes
/// them token by token. Nothing may crash or hang; all text of a prompt is in its segments.
@_cdecl("LLVMFuzzerTestOneInput")
public func renderChatTemplate(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let source = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard
    let template = try? ChatTemplate(
      source, specialTokens: ["bos_token": .string("<s>"), "eos_token": .string("</s>")],
      file: "fuzz")
  else { return 0 }
  for options in options {
    guard let prompt = try? template.render(messages, options) else { continue }
    let text = prompt.text
    precondition(prompt.segments.map(\.text).joined().utf8.elementsEqual(text.utf8))
    // Long prompts are no longer about the template.
    guard text.utf8.count < 100_000 else { continue }
    let ids = tokenizer.encode(prompt).ids
    _ = tokenizer.encode(prompt, allowsControlTokens: true)
    var decoder = StreamingDecoder(tokenizer, skipSpecialTokens: false)
    let pieces = ids.map { decoder.append($0) } + [decoder.finish()]
    precondition(
      pieces.joined().utf8.elementsEqual(tokenizer.decode(ids, skipSpecialTokens: false).utf8))
  }
  return 0
}
