import Contrast
import ContrastTensor
import Foundation

/// How a model is opened. The library remembers it, so that a search opens the model that the photos are
/// indexed with.
public struct ModelSource: Sendable, Hashable, Codable {
  /// Its folder, or its name in the local Hugging Face cache; nil for the small model that comes with the
  /// examples.
  public var folder: String?
  /// The language model that reads texts, in models of LLM2CLIP's kind.
  public var languageModel: String?
  public var precision: String

  /// - Parameters:
  ///   - folder: a relative path is taken from the current folder.
  ///   - languageModel: the same.
  ///   - precision: of the weights.
  public init(
    folder: String? = nil, languageModel: String? = nil, precision: Precision = .float32
  ) {
    self.folder = folder.map(Self.absolute)
    self.languageModel = languageModel.map(Self.absolute)
    self.precision = precision.rawValue
  }

  /// A path that stands for the same folder wherever the program is started.
  private static func absolute(_ path: String) -> String {
    FileStatus(path) == nil ? path : URL(filePath: path).standardizedFileURL.path
  }

  /// For people.
  public var name: String {
    let folder = folder.map { URL(filePath: $0).lastPathComponent } ?? "picture-llm2clip"
    return precision == Precision.float32.rawValue ? folder : "\(folder) (\(precision))"
  }
}
