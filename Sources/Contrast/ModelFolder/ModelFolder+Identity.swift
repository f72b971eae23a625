import ContrastAdapters
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision

extension ModelFolder {
  /// Everything that decides over the embeddings of the model.
  ///
  /// - Parameter preprocessing: for the size asked for.
  func identity(_ preprocessing: ImagePreprocessing) -> Identity {
    var identity = Identity("dual_encoder", version: 1)
    identity.field("weights", checkpoint.fingerprint)
    identity.field("precision", options.precision.rawValue, default: "float32")
    identity.field("preprocessing", preprocessing.identity)
    identity.field("image_tower", blueprint.image.identity)
    blueprint.text.describe(textFiles, in: &identity)
    identity.field("tokenizer", tokenizer?.fingerprint)
    identity.field("language_model", languageModel?.fingerprint)
    return identity
  }

  /// The fingerprint that the model had before fingerprints were made of explicit values.
  func legacyFingerprint(_ identity: Identity) -> String? {
    let tower = blueprint.text as? CLIPTextComponent
    return LegacyIdentity.dualEncoder(
      identity, files: (tower?.prefix ?? "", tower?.padding.map { Int($0) }),
      languageModel: languageModel?.legacyFingerprint)
  }
}
