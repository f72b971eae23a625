import ContrastText
import ContrastVision

/// What the files of a family call the parts of a model with BLIP-2's image side.
package struct BLIP2Names: Sendable {
  package var image: VisionTransformerNames
  /// What the names of the image tower begin with.
  package var imagePrefixes: [String]
  package var qFormer: QFormerNames
  /// What the names of the Q-Former begin with, the queries apart.
  package var qFormerPrefix: String
  package var matchingHead = "itm_head"
  package var imageProjection: String
  package var textProjection: String
  /// From the queries to the width of the language model.
  package var languageProjection: String
  /// What stands before the names of the language model.
  package var languageModel: String
  /// BERT's head for tokens, with which the first stage learns to write captions.
  package var captionHead: String
  /// The temperature of the cosines, where the file has it.
  package var temperature = "temp"
  /// What the names of tensors begin with that have no part in anything here.
  package var ignored: [String] = []

  /// BLIP-2 in transformers. Its files have no head for captions; those that are trained here have.
  package static let huggingFace = BLIP2Names(
    image: .blip, imagePrefixes: ["vision_model."], qFormer: .blip2, qFormerPrefix: "qformer.",
    imageProjection: "vision_projection", textProjection: "text_projection",
    languageProjection: "language_projection", languageModel: "language_model",
    captionHead: "cls.predictions")

  /// InstructBLIP in transformers.
  package static let instructBLIP: BLIP2Names = {
    var names = huggingFace
    names.qFormer = .instructBLIP
    return names
  }()

  /// LAVIS, and MiniGPT-4, which took its parts.
  ///
  /// Source: `blip2_qformer.py`, `blip2_opt.py`, `blip2_t5.py` and their kin of salesforce/LAVIS; `minigpt4.py` of
  /// Vision-CAIR/MiniGPT-4.
  ///
  /// - Parameters:
  ///   - projection: from the queries to the width of the language model, which each class names after that.
  ///   - languageModel: before the names of the language model.
  ///   - layers: of the image tower; EVA's own file has one more, which is not used.
  package static func lavis(
    projection: String, languageModel: String, layers: Int
  ) -> BLIP2Names {
    var names = BLIP2Names(
      image: .lavis, imagePrefixes: ["visual_encoder.", "ln_vision."], qFormer: .lavis,
      qFormerPrefix: "Qformer.", imageProjection: "vision_proj", textProjection: "text_proj",
      languageProjection: projection, languageModel: languageModel,
      captionHead: "Qformer.cls.predictions")
    names.ignored =
      ["blocks.\(layers).", "norm.", "fc_norm.", "head.", "mask_token", "lm_head."]
      .map { "visual_encoder.\($0)" }
      + ["opt_proj.", "t5_proj.", "llm_proj.", "llama_proj."].filter { $0 != projection + "." }
    return names
  }
}
