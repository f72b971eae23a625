import ContrastFiles
import ContrastLayers
import ContrastText
import ContrastTokenizers
import Foundation

/// The text tower of CLIP's or SigLIP's kind.
struct CLIPTextComponent: TextTowerComponent {
  var configuration: CLIPTextConfiguration
  var names: CLIPTextNames
  /// What stands before the tower's names in the file.
  var prefix = ""
  /// What the class of the tokenizer does to texts before the tokenizer does.
  var cleaning = TextCleaning.none
  /// The padding of a tower that looks at it, where the tokenizer does not say.
  var padding: Int32?
  /// The padding of a tokenizer of open_clip's own, whatever the files of another form name.
  var ownPadding: Int32?
  /// What the names of tensors begin with that have no part in the vectors, such as heads for other texts.
  var ignored: [String] = []

  init(
    _ configuration: CLIPTextConfiguration, names: CLIPTextNames, prefix: String = "",
    cleaning: TextCleaning = .none, padding: Int32? = nil, ownPadding: Int32? = nil,
    ignored: [String] = []
  ) {
    self.configuration = configuration
    self.names = names
    self.prefix = prefix
    self.cleaning = cleaning
    self.padding = padding
    self.ownPadding = ownPadding
    self.ignored = ignored
  }

  var towerShape: TextTowerShape {
    TextTowerShape(
      contextLength: configuration.contextLength, vocabularySize: configuration.vocabularySize,
      parts: TextTowerShape.parts(
        width: configuration.width, layers: configuration.layers, heads: configuration.heads.count,
        hiddenWidth: configuration.hiddenWidth),
      projectionWidth: configuration.projectionWidth)
  }

  func owns(_ key: String) -> Bool {
    let parts = [
      names.tokenEmbedding, names.positions, names.finalNorm,
      names.block.replacing(".{}", with: ""),
    ]
    guard prefix.isEmpty || key.hasPrefix(prefix + ".") else { return false }
    let name = prefix.isEmpty ? key : String(key.dropFirst(prefix.count + 1))
    return parts.contains { name == $0 || name.hasPrefix($0 + ".") }
  }

  func ignores(_ key: String) -> Bool { ignored.contains(where: key.hasPrefix) }

  /// The token that fills texts up, in a tower that looks at it.
  private func padding(_ tokenizer: Tokenizer?) -> Int32? {
    guard configuration.seesPadding else { return nil }
    return ownPadding ?? tokenizer?.specialTokenID(.padding) ?? padding
  }

  func describe(_ files: TextFiles, in identity: inout Identity) {
    identity.field("text_tower", configuration.identity)
    identity.field("text_cleaning", cleaning.identityName, default: "none")
    identity.field("padding", padding(files.tokenizer).map { Int($0) })
  }

  func check(_ tokenizer: Tokenizer, in directory: URL) throws {
    guard configuration.seesPadding else { return }
    guard let padding = padding(tokenizer),
      (0..<configuration.vocabularySize).contains(Int(padding))
    else { throw ModelFolderError.noPadding(directory: directory.path) }
  }

  private func transformer(_ weights: Weights) throws -> CLIPTextTransformer {
    try CLIPTextTransformer(weights[prefix], configuration, names: names)
  }

  func validate(_ weights: Weights) throws { _ = try transformer(weights) }

  func encoder(_ weights: Weights, _ tokenizer: Tokenizer) throws -> any TextEncoder {
    CLIPTextEncoder(
      tower: try transformer(weights),
      tokenizer: tokenizer, cleaning: cleaning, padding: padding(tokenizer))
  }
}
