import Contrast
import ContrastAdapters
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastVision

private let picture = DecodedImage(
  width: 9, height: 5, mode: .rgb, pixels: [UInt8](repeating: 100, count: 135))

/// A checkpoint without tensors: a tower fails at the first it asks for, having believed what the
/// configuration says until then.
private let nothing = Checkpoint(name: "nothing", tensors: [:])

/// Reads arbitrary bytes as every JSON file of a model folder but the tokenizer's. Nothing may crash,
/// hang or take memory on the file's word.
@_cdecl("LLVMFuzzerTestOneInput")
public func readConfiguration(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard let value = try? JSONValue(bytes, file: "fuzz") else { return 0 }
  let root = JSONNode(value, file: "fuzz")
  readTowers(root)
  if let model = root["model_cfg"] { readTowers(model) }
  readLanguageModel(root)
  readRecipes(root)
  readCleaning(root)
  if let preparation = try? TextPreparation(root) {
    _ = try! TextPreparation(
      JSONNode(JSONValue(Array(preparation.json.utf8), file: "a"), file: "a"))
  }
  _ = try? PEFTConfiguration(root)
  _ = try? Checkpoint.shards(root)
  return 0
}

private func readTowers(_ node: JSONNode) {
  let vision: [(VisionTransformerConfiguration?, VisionTransformerNames)] = [
    (try? VisionTransformerConfiguration(huggingFace: node), .huggingFace),
    (try? VisionTransformerConfiguration(siglip: node), .huggingFaceSigLIP),
    (try? VisionTransformerConfiguration(eva: node), .eva),
    (try? VisionTransformerConfiguration(huggingFaceEVA: node), .huggingFaceEVA),
  ]
  for case (let configuration?, let names) in vision {
    precondition(configuration.grid.count > 0 && configuration.width > 0)
    precondition((try? VisionTransformer(nothing.weights, configuration, names: names)) == nil)
  }
  if let component = try? OpenCLIPImageTower.component(node) {
    precondition(component.shape.imageSize > 0 && !component.identity.text.isEmpty)
    precondition((try? component.tower(nothing.weights, imageSize: nil)) == nil)
  }
  for case let section? in [node, node["vision_config"]] {
    guard let model = try? HuggingFaceImageModel(section, imageSize: 32) else { continue }
    let component = model.projected(into: 4, in: nothing.weights)
    precondition(component.shape.imageSize > 0 && !component.identity.text.isEmpty)
    precondition((try? component.tower(nothing.weights, imageSize: nil)) == nil)
  }
  let text: [(CLIPTextConfiguration?, CLIPTextNames)] = [
    (try? CLIPTextConfiguration(huggingFace: node), .huggingFace),
    (try? CLIPTextConfiguration(openCLIP: node), (try? .openCLIP(node)) ?? .openCLIP),
    (try? CLIPTextConfiguration(siglip: node), .huggingFaceSigLIP),
  ]
  for case (let configuration?, let names) in text {
    precondition(configuration.contextLength > 0 && configuration.width > 0)
    precondition((try? CLIPTextTransformer(nothing.weights, configuration, names: names)) == nil)
  }
}

private func readCleaning(_ root: JSONNode) {
  for node in [root, root["text_cfg"], root["model_cfg"]?["text_cfg"]] {
    guard let node else { continue }
    for cleaning in [try? TextCleaning(siglipTokenizer: node), try? TextCleaning(openCLIP: node)] {
      _ = cleaning?("A  Kite \u{130}\u{FEFF}\u{3A3}")
    }
  }
}

private func readLanguageModel(_ root: JSONNode) {
  guard let configuration = try? CausalLanguageModelConfiguration(huggingFace: root) else { return }
  for layer in 0..<min(configuration.layers, 8) { _ = configuration.block(layer) }
  for rotary in configuration.rotaries {
    precondition(rotary.values(headWidth: 16).allSatisfy(\.isFinite))
  }
  precondition((try? CausalLanguageModel(nothing.weights, configuration)) == nil)
}

private func readRecipes(_ root: JSONNode) {
  let recipes = [
    try? ImagePreprocessing(huggingFace: root),
    try? ImagePreprocessing(openCLIP: root["preprocess_cfg"] ?? root, width: 20, height: 20),
  ]
  for case let recipe? in recipes {
    _ = recipe.fingerprint
    for recipe in [recipe, recipe.resized(to: 24)] {
      // Pictures may be 16384 pixels wide; they are only made where they are small.
      guard let size = recipe.outputSize, size.width * size.height <= 1 << 12 else { continue }
      precondition(recipe(picture).pixels.count == 3 * size.width * size.height)
    }
  }
}
