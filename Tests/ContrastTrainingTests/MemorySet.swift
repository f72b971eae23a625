import ContrastImages
import ContrastTraining

/// Examples in memory; `nil` stands for one whose picture is damaged.
struct MemorySet: TrainingSet {
  var name = "memory"
  var examples: [TrainingExample]

  var count: Int { examples.count }

  func example(_ index: Int) throws -> TrainingExample { examples[index] }

  /// Pictures of noise with `texts` captions each.
  init(_ count: Int, name: String = "memory", texts: Int = 3) {
    self.name = name
    examples = (0..<count).map { i in
      TrainingExample(
        name: "\(name)/\(i)", group: "group \(i / 2)", image: .source(Self.picture(i)),
        texts: (0..<texts).map { .caption("caption \($0) of \(i)") })
    }
  }

  static func picture(_ seed: Int) -> ImageSource {
    let (width, height) = (11 + seed % 5, 9 + seed % 7)
    let pixels = (0..<width * height * 3).map {
      UInt8(truncatingIfNeeded: ($0 + 1) * (2 * seed + 3) * 37 >> 3)
    }
    return .pixels(
      DecodedImage(width: width, height: height, mode: .rgb, pixels: pixels),
      name: "picture \(seed)")
  }
}

let smallRecipe = ImagePreprocessing(
  resize: .shortestEdge(8), crop: .init(width: 8, height: 8, rounding: .halfEven),
  colourConversion: .afterResizing)
