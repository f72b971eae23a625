import Contrast
import ContrastLayers
import ContrastTensor
import Foundation

/// Picture files with captions, or what frozen models made of either.
///
/// A name such as `00000.tar/000012.jpg` is that of a picture in a WebDataset shard, as `caption-and-filter` writes
/// it; the headers of such an archive are read once.
public struct ImageCaptionSet: TrainingSet {
  public let name: String
  private let folder: URL
  private let captions: CaptionsFile
  private let features: TextFeatures?
  private let imageFeatures: Tensor?
  private let captionsOf: Grouping
  private let negativesOf: Grouping
  private let archives: ArchivedImages

  public var count: Int { captions.images.count }

  /// - Parameters:
  ///   - captions: names of files and captions.
  ///   - folder: what the names are relative to.
  ///   - features: of these captions, in the order of the file, and behind them of the negatives; they
  ///     take the place of both.
  ///   - imageFeatures: `[images, width]`, in the order in which the file first names them; they take
  ///     the place of the pictures.
  ///   - name: for messages.
  /// - Throws: `FileError` naming an archive; `TextFeaturesError` if the features are of other captions.
  package init(
    captions: CaptionsFile, folder: URL, features: TextFeatures? = nil,
    imageFeatures: Tensor? = nil, name: String
  ) throws {
    precondition(
      imageFeatures.map { $0.rows == captions.images.count } ?? true,
      "features of \(imageFeatures?.rows ?? 0) images for \(captions.images.count)")
    try features?.requireSame(captions.texts)
    self.captions = captions
    self.folder = folder
    self.features = features
    self.imageFeatures = imageFeatures
    self.name = name
    archives =
      imageFeatures == nil
      ? try ArchivedImages((0..<captions.images.count).lazy.map { captions.images[$0] }, in: folder)
      : ArchivedImages()
    captionsOf = Grouping(captions.imageOfCaption, groups: captions.images.count)
    negativesOf = Grouping(captions.imageOfNegative, groups: captions.images.count)
  }

  /// Reads a captions file, whose names are relative to a folder.
  ///
  /// - Parameters:
  ///   - file: JSON lines, CSV or TSV; see ``CaptionsFile``.
  ///   - folder: where the pictures are; the folder of the file if nil.
  ///   - features: of the captions, in the order of the file.
  /// - Throws: `FileError`, ``TrainingDataError``, `TextFeaturesError`.
  public init(contentsOf file: URL, folder: URL? = nil, features: TextFeatures? = nil) throws {
    try self.init(
      captions: try CaptionsFile(contentsOf: file),
      folder: folder ?? file.deletingLastPathComponent(), features: features,
      name: file.path)
  }

  /// The name of an image in the file.
  func imageName(_ index: Int) -> String { captions.images[index] }

  /// The path of an image.
  func path(_ index: Int) -> String {
    URL(filePath: captions.images[index], relativeTo: folder).absoluteURL.path
  }

  public func example(_ index: Int) throws -> TrainingExample {
    let path = path(index)
    let image: TrainingExample.Image =
      if let imageFeatures {
        .features(imageFeatures, row: index)
      } else {
        .source(try archives.source(path) ?? .file(URL(filePath: path)))
      }
    return TrainingExample(
      name: path, image: image,
      texts: captionsOf[index].map { text(captions.captions[$0], row: $0) },
      negatives: negativesOf[index].map {
        text(captions.negatives[$0], row: captions.captions.count + $0)
      })
  }

  private func text(_ caption: String, row: Int) -> TrainingExample.Text {
    features.map { .stored($0, row: row) } ?? .caption(caption)
  }
}

/// The items of each of some groups, in their order.
struct Grouping: Sendable {
  /// Those of group `g` are `order[starts[g]..<starts[g + 1]]`.
  private let order: [Int]
  private let starts: [Int]

  /// - Parameters:
  ///   - groupOfItem: below `groups`.
  ///   - groups: how many.
  init(_ groupOfItem: [Int], groups: Int) {
    var starts = [Int](repeating: 0, count: groups + 1)
    for group in groupOfItem { starts[group + 1] += 1 }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    var next = starts
    var order = [Int](repeating: 0, count: groupOfItem.count)
    for (item, group) in groupOfItem.enumerated() {
      order[next[group]] = item
      next[group] += 1
    }
    (self.order, self.starts) = (order, starts)
  }

  subscript(group: Int) -> ArraySlice<Int> { order[starts[group]..<starts[group + 1]] }
}

extension TextFeatures {
  /// Throws unless these are the features of these captions, in their order.
  ///
  /// - Throws: `TextFeaturesError.mismatch(file:key:stored:asked:)`.
  func requireSame(_ captions: [String]) throws {
    var digest = Fingerprint()
    for caption in captions { digest.combine(caption) }
    guard digest.text == description.captionsFingerprint else {
      throw TextFeaturesError.mismatch(
        file: "\(directory)/\(TextFeatureDescription.fileName)", key: "captions_fingerprint",
        stored: description.captionsFingerprint, asked: digest.text)
    }
  }
}
