import Contrast
import ContrastFiles
import ContrastTestSupport
import Foundation

/// A tokenizer whose words are `w3`, `w4`, …, one for each id, so that any ids can be had from a text.
///
/// `</s>` stands behind every text; 2 is the unknown word.
struct WordTokenizer {
  /// How many ids there are.
  var count: Int
  /// The id of `</s>`.
  var end = 1
  /// The name of the reference class, if `tokenizer_config.json` shall name one.
  var className: String?
  /// The content of the padding token, if the file shall name one: `</s>`, or `<pad>`, which is 0.
  var padding: String?

  func write(to folder: URL) throws {
    let words = (0..<count).map { id in
      let word = id == end ? "</s>" : id == 0 ? "<pad>" : id == 2 ? "<unk>" : "w\(id)"
      return "\"\(word)\":\(id)"
    }
    let added = [(0, "<pad>"), (end, "</s>")].map { id, content in
      #"{"id":\#(id),"content":"\#(content)","single_word":false,"lstrip":false,"#
        + #""rstrip":false,"normalized":false,"special":true}"#
    }
    let sequence = #"{"Sequence":{"id":"A","type_id":0}}"#
    let last = #"{"SpecialToken":{"id":"</s>","type_id":0}}"#
    let template =
      #"{"type":"TemplateProcessing","single":[\#(sequence),\#(last)],"#
      + #""pair":[\#(sequence),{"Sequence":{"id":"B","type_id":0}},\#(last)],"#
      + #""special_tokens":{"</s>":{"id":"</s>","ids":[\#(end)],"tokens":["</s>"]}}}"#
    let file =
      #"{"version":"1.0","truncation":null,"padding":null,"#
      + #""added_tokens":[\#(added.joined(separator: ","))],"normalizer":null,"#
      + #""pre_tokenizer":{"type":"WhitespaceSplit"},"post_processor":\#(template),"#
      + #""decoder":null,"model":{"type":"WordLevel","unk_token":"<unk>","#
      + #""vocab":{\#(words.joined(separator: ","))}}}"#
    try Data(file.utf8).write(to: folder.appending(path: "tokenizer.json"))
    var settings = ["eos_token": "</s>"]
    settings["tokenizer_class"] = className
    settings["pad_token"] = padding
    try Data(JSONText.object(settings).utf8)
      .write(to: folder.appending(path: "tokenizer_config.json"))
  }

  /// The text that has these ids, up to the end.
  func text(_ ids: some Sequence<Int32>) -> String {
    ids.prefix { $0 != end }.map { "w\($0)" }.joined(separator: " ")
  }
}

extension Golden {
  /// The ids of each text, padded.
  var rows: [[Int32]] {
    let (length, ids) = (shape("input_ids")[1], integers("input_ids").map { Int32($0) })
    return stride(from: 0, to: ids.count, by: length).map { Array(ids[$0..<$0 + length]) }
  }

  var pixels: Tensor { Tensor(floats("pixel_values"), shape: shape("pixel_values")) }
}
