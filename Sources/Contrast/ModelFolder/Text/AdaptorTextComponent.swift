import ContrastAdapters
import ContrastFiles
import ContrastLayers
import ContrastText
import Foundation

/// An adaptor for the states of a language model, which stands in a folder of its own: LLM2CLIP.
struct AdaptorTextComponent: TextComponent {
  let names: TextAdaptor.Names

  init(_ names: TextAdaptor.Names) { self.names = names }

  var needsLanguageModel: Bool { true }

  func open(_ files: ModelFiles, languageModel: LanguageModelSource?) throws -> TextFiles {
    let inside = files.directory.appending(path: ModelFolder.languageModelName)
    let source =
      languageModel
      ?? (FileManager.default.fileExists(atPath: inside.path)
        ? LanguageModelSource(inside.path) : nil)
    let options = files.options
    // What LLM2CLIP's own code does to texts, for folders that do not say.
    return TextFiles(
      languageModel: try source.map {
        try LanguageModelFolder(
          $0, preparation: TextPreparation(), threads: options.threads,
          precision: options.precision, progress: options.progress)
      })
  }

  func describe(_ files: TextFiles, in identity: inout Identity) {
    identity.field("adaptor_normalizes", names.normalizesInput)
  }

  func adaptor(_ weights: Weights) throws -> TextAdaptor? {
    try TextAdaptor(weights, names: names)
  }

  func source(in folder: ModelFolder, adaptor: TextAdaptor?) throws -> TextEncoderSource {
    guard let adaptor else { preconditionFailure("LLM2CLIP has an adaptor") }
    guard let languageModel = folder.languageModel else {
      return TextEncoderSource { [directory = folder.directory] _ in
        throw ModelFolderError.noLanguageModel(directory: directory.path, width: adaptor.inputs)
      }
    }
    guard languageModel.configuration.width == adaptor.inputs else {
      throw ModelFolderError.languageModelMismatch(
        directory: languageModel.directory.path, width: languageModel.configuration.width,
        adaptor: adaptor.inputs)
    }
    try languageModel.validate().requireComplete(languageModel.checkpoint)
    return TextEncoderSource { cancellation in
      AdaptedTextEncoder(
        languageModel: try languageModel.load(cancellation: cancellation), adaptor: adaptor)
    }
  }
}
