/// Texts in the order of the images that they belong to, as layers that attend to images take them.
struct TextsByImage<Text> {
  /// Those of one image one behind the other.
  let texts: [Text]
  /// For each image the number of its texts.
  let counts: [Int]

  /// - Parameters:
  ///   - texts: in any order; those of one image keep theirs.
  ///   - images: how many there are.
  ///   - image: the number of a text's image.
  init(_ texts: [Text], images: Int, image: (Text) -> Int) {
    var ofImage = [[Text]](repeating: [], count: images)
    for text in texts { ofImage[image(text)].append(text) }
    self.texts = ofImage.flatMap(\.self)
    counts = ofImage.map(\.count)
  }
}
