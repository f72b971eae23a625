import Foundation

/// Picture files with captions, or what frozen models made of either.
public struct ImageCaptionSet: TrainingSet {
  public let name: String
  private let folder: URL
  private let captions: CaptionsFile
  private let features: TextFeatures?
  private let imageFeatures: Tensor?
  /// The captions of image `i` are `order[starts[i]..<starts[i + 1]]`.
  private let order: [Int]
  private let starts: [Int]

  public var count: Int { captions.images.count }

  /// - Parameters:
  ///   - captions: names of files and captions.
  ///   - folder: what the names are relative to.
  ///   - features: of these captions, in the order of the file; they take the place of the captions.
  ///   - imageFeatures: `[images, width]`, in the order in which the file first names them; they take
  ///     the place of the pictures.
  ///   - name: for messages.
  /// - Throws: `TextFeaturesError` if the features are of other captions.
  public init(
    captions: CaptionsFile, folder: URL, features: TextFeatures? = nil,
    imageFeatures: Tensor? = nil, name: String
  ) throws {
    precondition(
      imageFeatures.map { $0.rows == captions.images.count } ?? true,
      "features of \(imageFeatures?.rows ?? 0) images for \(captions.images.count)")
    try features?.requireSame(captions.captions)
    self.captions = captions
    self.folder = folder
    self.features = features
    self.imageFeatures = imageFeatures
    self.name = name
    var starts = [Int](repeating: 0, count: captions.images.count + 1)
    for image in captions.imageOfCaption { starts[image + 1] += 1 }
    for image in captions.images.indices { starts[image + 1] += starts[image] }
    var next = starts
    var order = [Int](repeating: 0, count: captions.captions.count)
    for (caption, image) in captions.imageOfCaption.enumerated() {
      order[next[image]] = caption
      next[image] += 1
    }
    (self.order, self.starts) = (order, starts)
  }

  /// Reads a captions file, whose names are relative to a folder.
  ///
  /// - Parameters:
  ///   - path: JSON lines, CSV or TSV; see ``CaptionsFile``.
  ///   - folder: where the pictures are; the folder of the file if nil.
  ///   - features: of the captions, in the order of the file.
  /// - Throws: `FileError`, ``CaptionsError``, `TextFeaturesError`.
  public init(contentsOf path: String, folder: URL? = nil, features: TextFeatures? = nil) throws {
    try self.init(
      captions: try CaptionsFile(contentsOf: path),
      folder: folder ?? URL(filePath: path).deletingLastPathComponent(), features: features,
      name: path)
  }

  public func example(_ index: Int) throws -> TrainingExample {
    let image = captions.images[index]
    let url = URL(filePath: image, relativeTo: folder).absoluteURL
    return TrainingExample(
      name: url.path,
      image: imageFeatures.map { .features($0, row: index) } ?? .source(.file(url)),
      texts: order[starts[index]..<starts[index + 1]].map { caption in
        if let features { return .stored(features, row: caption) }
        return .caption(captions.captions[caption])
      })
  }
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
