import Contrast
import ExampleSupport
import Foundation

/// A configuration of open_clip without its weights: a file of its `model_configs`, or an
/// `open_clip_config.json`.
///
/// The library is asked what it makes of a folder with this configuration, an empty file of weights, and a
/// tokenizer of two words.
struct OpenCLIPConfiguration {
  private let location: URL
  private let json: Data

  /// - Parameter location: of any file.
  /// - Returns: nil if the file is none.
  init?(_ location: URL) {
    guard location.pathExtension == "json", let data = try? Data(contentsOf: location),
      let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return nil }
    if object["model_cfg"] != nil {
      json = data
    } else if object["vision_cfg"] != nil || object["text_cfg"] != nil {
      json = Data(#"{"model_cfg": "#.utf8) + data + Data("}".utf8)
    } else {
      return nil
    }
    self.location = location
  }

  /// Opens it.
  ///
  /// - Throws: why the library does not; messages name a file of the temporary folder, see ``reason(_:)``.
  func open() throws -> ModelFolder {
    let folder = URL.temporaryDirectory.appending(path: "inspect-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try json.write(to: folder.appending(path: Self.name))
    try Self.weights.write(to: folder.appending(path: "open_clip_model.safetensors"))
    try Data(Self.tokenizer.utf8).write(to: folder.appending(path: "tokenizer.json"))
    let padding = #"{"eos_token": "</s>", "pad_token": "</s>"}"#
    try Data(padding.utf8).write(to: folder.appending(path: "tokenizer_config.json"))
    return try ModelFolder(folder)
  }

  /// What an error says, with the path of the configuration itself.
  func reason(_ error: any Error) -> String {
    "\(error)".replacing(
      try! Regex(#"\S*inspect-[0-9A-Fa-f-]{36}/\#(Self.name)"#), with: location.path)
  }

  private static let name = "open_clip_config.json"

  /// A header without tensors.
  private static let weights = Data([2, 0, 0, 0, 0, 0, 0, 0]) + Data("{}".utf8)

  private static let tokenizer = #"""
    {"version": "1.0", "truncation": null, "padding": null, "normalizer": null, "decoder": null,
     "added_tokens": [{"id": 1, "content": "</s>", "single_word": false, "lstrip": false,
                       "rstrip": false, "normalized": false, "special": true}],
     "pre_tokenizer": {"type": "WhitespaceSplit"},
     "post_processor": {"type": "TemplateProcessing",
       "single": [{"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}],
       "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}],
       "special_tokens": {"</s>": {"id": "</s>", "ids": [1], "tokens": ["</s>"]}}},
     "model": {"type": "WordLevel", "unk_token": "<unk>", "vocab": {"<unk>": 0, "</s>": 1}}}
    """#
}
