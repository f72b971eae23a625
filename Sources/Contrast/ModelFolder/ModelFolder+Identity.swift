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
  /// - Parameters:
  ///   - preprocessing: for the size asked for.
  ///   - adaptor: in front of a language model.
  func identity(_ preprocessing: ImagePreprocessing, adaptor: TextAdaptor?) -> Identity {
    var identity = Identity("dual_encoder", version: 1)
    identity.field("weights", checkpoint.fingerprint)
    identity.field("precision", options.precision.rawValue, default: "float32")
    identity.field("preprocessing", preprocessing.identity)
    identity.field("image_tower", blueprint.image.identity)
    switch blueprint.text {
    case .tower(let configuration, _, let files):
      identity.field("text_tower", configuration.identity)
      identity.field("text_cleaning", files.cleaning.identityName, default: "none")
      identity.field("padding", padding(configuration, files).map { Int($0) })
    case .adaptor:
      identity.field("adaptor_normalizes", adaptor?.normalizesInput ?? true)
    case .none: break
    }
    identity.field("tokenizer", tokenizer?.fingerprint)
    identity.field("language_model", languageModel?.fingerprint)
    return identity
  }

  /// The fingerprint that the model had before fingerprints were made of explicit values.
  func legacyFingerprint(_ identity: Identity) -> String? {
    var files: (prefix: String, padding: Int?) = ("", nil)
    if case .tower(_, _, let tower) = blueprint.text {
      files = (tower.prefix, tower.padding.map { Int($0) })
    }
    return LegacyIdentity.dualEncoder(
      identity, files: files, languageModel: languageModel?.legacyFingerprint)
  }
}
