import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastImages

@Suite("Preprocessing configurations")
struct ConfigurationTests {
  private func node(_ text: String) throws -> JSONNode {
    JSONNode(try JSONValue(Array(text.utf8), file: "config.json"), file: "config.json")
  }

  private func huggingFace(_ text: String) throws -> ImagePreprocessing {
    try ImagePreprocessing(huggingFace: node(text))
  }

  private func openCLIP(_ text: String, _ width: Int = 224, _ height: Int = 224) throws
    -> ImagePreprocessing
  {
    try ImagePreprocessing(openCLIP: node(text), width: width, height: height)
  }

  private let clip = ImagePreprocessing(
    resize: .shortestEdge(224), filter: .bicubic,
    crop: .init(width: 224, height: 224, rounding: .floor),
    colourConversion: .beforeResizingOverWhite, normalization: .clip)

  @Test(
    "CLIP's defaults fill a file that only names the class",
    arguments: [
      #"{"image_processor_type": "CLIPImageProcessor"}"#,
      #"{"image_processor_type": "CLIPImageProcessorFast"}"#,
      #"{"image_processor_type": "CLIPImageProcessorPil"}"#,
      #"{"feature_extractor_type": "CLIPFeatureExtractor"}"#,
      #"{"image_processor_type": "CLIPFeatureExtractor", "size": null}"#,
      #"{"image_processor": {"image_processor_type": "CLIPImageProcessor"}}"#,
      #"{"feature_extractor_type": "CLIPFeatureExtractor", "size": 224, "crop_size": 224}"#,
      #"{"image_processor_type": "CLIPImageProcessor", "size": {"shortest_edge": 224}}"#,
      #"{"image_processor_type": "CLIPImageProcessor", "do_pad": false, "do_convert_rgb": true}"#,
      #"{"image_processor_type": "ChineseCLIPImageProcessor"}"#,
      #"{"image_processor_type": "BitImageProcessor"}"#,
    ])
  func clipDefaults(text: String) throws {
    #expect(try huggingFace(text) == clip)
  }

  @Test("Every key of a CLIP file is read")
  func clipKeys() throws {
    let recipe = try huggingFace(
      """
      {"image_processor_type": "CLIPImageProcessor", "do_resize": true, "resample": 2,
       "size": {"height": 300, "width": 400}, "do_center_crop": true,
       "crop_size": {"height": 200, "width": 100}, "do_rescale": true, "rescale_factor": 0.5,
       "do_normalize": true, "image_mean": [1, 2, 3], "image_std": [4, 5, 6]}
      """)
    #expect(
      recipe
        == ImagePreprocessing(
          resize: .exact(width: 400, height: 300), filter: .bilinear,
          crop: .init(width: 100, height: 200, rounding: .floor),
          colourConversion: .beforeResizingOverWhite,
          normalization: PixelNormalization(
            scale: 0.5, mean: [1, 2, 3], standardDeviation: [4, 5, 6])))
    let off = try huggingFace(
      """
      {"image_processor_type": "CLIPImageProcessor", "do_resize": false, "do_center_crop": false,
       "do_rescale": false, "do_normalize": false}
      """)
    #expect(off.resize == .none && off.crop == nil && off.outputSize == nil)
    #expect(off.normalization.table().prefix(256).elementsEqual((0..<256).map(Float.init)))
    let list = try huggingFace(
      #"{"image_processor_type": "CLIPImageProcessor", "size": [30, 40], "crop_size": [10, 20]}"#)
    #expect(list.resize == .exact(width: 40, height: 30))
    #expect(list.outputSize! == (20, 10))
  }

  @Test("ConvNeXT's processor keeps a share of a resized picture; large ones are squashed")
  func convNeXT() throws {
    // As of microsoft/resnet-50.
    let text =
      #"{"crop_pct": 0.875, "do_normalize": true, "do_resize": true, "#
      + #""feature_extractor_type": "ConvNextFeatureExtractor", "#
      + #""image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225], "#
      + #""resample": 3, "size": 224}"#
    let recipe = ImagePreprocessing(
      resize: .shortestEdge(256), filter: .bicubic,
      crop: .init(width: 224, height: 224, rounding: .floor),
      colourConversion: .beforeResizingOverWhite,
      normalization: PixelNormalization(
        mean: [0.485, 0.456, 0.406], standardDeviation: [0.229, 0.224, 0.225]))
    #expect(try huggingFace(text) == recipe)
    let sized = text.replacing(#""size": 224"#, with: #""size": {"shortest_edge": 224}"#)
    #expect(try huggingFace(sized) == recipe)
    let large = try huggingFace(text.replacing(#""size": 224"#, with: #""size": 384"#))
    #expect(large.resize == .exact(width: 384, height: 384) && large.crop == nil)
    let other = try huggingFace(text.replacing("0.875", with: "0.95"))
    #expect(other.resize == .shortestEdge(235) && other.outputSize! == (224, 224))
    for (old, new) in [
      ("0.875", "0"), ("0.875", "1.5"), ("0.875", "1e-9"),
      (#""size": 224"#, #""size": {"height": 224, "width": 224}"#),
    ] {
      #expect(throws: FileError.self, "\(new)") { try huggingFace(text.replacing(old, with: new)) }
    }
  }

  @Test("SigLIP, BLIP and ViT squash, each with its own defaults")
  func otherClasses() throws {
    let half: [Float] = [0.5, 0.5, 0.5]
    let sigLIP = try huggingFace(
      #"{"image_processor_type": "SiglipImageProcessor", "do_convert_rgb": null}"#)
    #expect(sigLIP.resize == .exact(width: 224, height: 224) && sigLIP.crop == nil)
    #expect(sigLIP.filter == .bicubic)
    #expect(sigLIP.normalization == PixelNormalization(mean: half, standardDeviation: half))
    let blip = try huggingFace(#"{"image_processor_type": "BlipImageProcessor"}"#)
    #expect(blip.resize == .exact(width: 384, height: 384) && blip.normalization == .clip)
    let integer = try huggingFace(#"{"image_processor_type": "BlipImageProcessor", "size": 364}"#)
    #expect(integer.outputSize! == (364, 364))
    let viT = try huggingFace(#"{"image_processor_type": "ViTFeatureExtractor", "size": 384}"#)
    #expect(viT.resize == .exact(width: 384, height: 384) && viT.filter == .bilinear)
  }

  @Test(
    "What is not understood is refused by file, key and value",
    arguments: [
      (#"{}"#, "image_processor_type"),
      (#"{"image_processor_type": "Siglip3ImageProcessor"}"#, "image_processor_type"),
      (#"{"feature_extractor_type": "LayoutLMv2FeatureExtractor"}"#, "feature_extractor_type"),
      (#"{"image_processor_type": "CLIPImageProcessor", "resample": 6}"#, "resample"),
      (
        #"{"image_processor_type": "CLIPImageProcessor", "size": {"longest_edge": 9}}"#,
        "size.longest_edge"
      ),
      (
        #"{"image_processor_type": "CLIPImageProcessor", "size": {"shortest_edge": 9, "longest_edge": 12}}"#,
        "size.longest_edge"
      ),
      (#"{"image_processor_type": "CLIPImageProcessor", "size": {"height": 9}}"#, "size"),
      (#"{"image_processor_type": "CLIPImageProcessor", "size": 0}"#, "size"),
      (#"{"image_processor_type": "CLIPImageProcessor", "crop_size": "224"}"#, "crop_size"),
      (#"{"image_processor_type": "CLIPImageProcessor", "image_std": [1, 0, 1]}"#, "image_std"),
      (#"{"image_processor_type": "CLIPImageProcessor", "image_mean": [1, 2]}"#, "image_mean"),
      (#"{"image_processor_type": "CLIPImageProcessor", "do_pad": true}"#, "do_pad"),
    ])
  func refusedHuggingFace(text: String, key: String) throws {
    let error = #expect(throws: FileError.self) { try huggingFace(text) }
    guard case .invalidValue("config.json", key, _) = error else {
      Issue.record("\(text) gave \(String(describing: error))")
      return
    }
  }

  @Test("open_clip's three ways of resizing, with its defaults")
  func openCLIPModes() throws {
    let shortest = try openCLIP("{}")
    #expect(
      shortest
        == ImagePreprocessing(
          resize: .shortestEdge(224), filter: .bicubic,
          crop: .init(width: 224, height: 224, rounding: .halfEven),
          colourConversion: .afterResizing, normalization: .clip))
    let squash = try openCLIP(
      """
      {"size": 10, "resize_mode": "squash", "interpolation": "bilinear", "mean": [0.5, 0.5, 0.5],
       "std": 0.5}
      """, 378)
    #expect(squash.resize == .exact(width: 378, height: 224) && squash.crop == nil)
    #expect(
      squash.filter == .bilinear && squash.normalization.standardDeviation == [0.5, 0.5, 0.5])
    let longest = try openCLIP(#"{"resize_mode": "longest", "fill_color": 9}"#)
    #expect(longest.resize == .fit(width: 224, height: 224) && longest.crop?.fill == 9)
    let oblong = try openCLIP(#"{"interpolation": "bilinear"}"#, 320, 240)
    #expect(oblong.resize == .cover(width: 320, height: 240) && oblong.filter == .bicubic)
  }

  @Test(
    "open_clip values that are not understood are refused by key",
    arguments: [
      (#"{"resize_mode": "stretch"}"#, "resize_mode"),
      (#"{"interpolation": "lanczos"}"#, "interpolation"),
      (#"{"mode": "L"}"#, "mode"), (#"{"fill_color": 300}"#, "fill_color"),
      (#"{"mean": [1]}"#, "mean"),
    ])
  func refusedOpenCLIP(text: String, key: String) throws {
    let error = #expect(throws: FileError.self) { try openCLIP(text) }
    guard case .invalidValue("config.json", key, _) = error else {
      Issue.record("\(text) gave \(String(describing: error))")
      return
    }
  }

  @Test("Published file forms are read from disk", .shared("reference/cases/tiny"))
  func referenceCases() throws {
    func path(_ name: String) -> String { SharedData.path("reference/cases/tiny/\(name)") }
    for name in ["clip", "clip_legacy", "llm2clip", "blip_itm"] {
      let recipe = try ImagePreprocessing(
        huggingFaceConfig: URL(filePath: path("\(name)/preprocessor_config.json")))
      #expect(recipe.resize == .shortestEdge(32) && recipe.outputSize! == (32, 32))
      #expect(recipe.normalization == .clip)
    }
    let sigLIP = try ImagePreprocessing(
      huggingFaceConfig: URL(filePath: path("siglip2/preprocessor_config.json")))
    #expect(sigLIP.resize == .exact(width: 32, height: 32))
    let openCLIP = try ImagePreprocessing(
      openCLIPConfig: URL(filePath: path("openclip/open_clip_config.json")))
    #expect(openCLIP.resize == .shortestEdge(32) && openCLIP.crop?.rounding == .halfEven)
  }
}
