import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastImages

@Suite("Preprocessing")
struct PreprocessingTests {
  private func noise(_ width: Int, _ height: Int) -> DecodedImage {
    TinyPictures.noise(.rgb, width: width, height: height)
  }

  @Test("The longer side is cut, not rounded, and never loses a pixel of the shorter")
  func shortestEdge() {
    let recipe = ImagePreprocessing(resize: .shortestEdge(224), colourConversion: .afterResizing)
    #expect(recipe.resizedSize(width: 451, height: 300) == (336, 224))
    #expect(recipe.resizedSize(width: 300, height: 451) == (224, 336))
    #expect(recipe.resizedSize(width: 225, height: 224) == (225, 224))
    #expect(recipe.resizedSize(width: 3, height: 700) == (224, 52266))
    #expect(recipe.resizedSize(width: 7, height: 7) == (224, 224))
  }

  @Test("Covering and fitting round half to even, as open_clip's resizing to other shapes does")
  func coverAndFit() {
    let cover = ImagePreprocessing(
      resize: .cover(width: 32, height: 16), colourConversion: .afterResizing)
    #expect(cover.resizedSize(width: 64, height: 45) == (32, 22))
    #expect(cover.resizedSize(width: 64, height: 47) == (32, 24))
    let fit = ImagePreprocessing(
      resize: .fit(width: 32, height: 32), colourConversion: .afterResizing)
    #expect(fit.resizedSize(width: 64, height: 45) == (32, 22))
    #expect(fit.resizedSize(width: 1000, height: 1) == (32, 1))
  }

  @Test("The first pixel of a crop with an odd margin depends on the family")
  func cropRounding() {
    for (excess, floor, halfEven) in [
      (0, 0, 0), (1, 0, 0), (2, 1, 1), (3, 1, 2), (5, 2, 2), (7, 3, 4), (9, 4, 4),
    ] {
      #expect(
        ImagePreprocessing.Crop(width: 8, height: 8, rounding: .floor)
          .span(of: 8 + excess, to: 8).kept.lowerBound == floor)
      #expect(
        ImagePreprocessing.Crop(width: 8, height: 8, rounding: .halfEven)
          .span(of: 8 + excess, to: 8).kept.lowerBound == halfEven)
    }
  }

  @Test("A picture smaller than the crop stands in a frame of the fill value")
  func frames() {
    let image = noise(3, 6)
    for (rounding, left) in [(ImagePreprocessing.CropRounding.floor, 2), (.halfEven, 1)] {
      let recipe = ImagePreprocessing(
        resize: .none, crop: .init(width: 6, height: 4, rounding: rounding, fill: 77),
        colourConversion: .afterResizing)
      let prepared = recipe(image)
      #expect((prepared.width, prepared.height) == (6, 4))
      for y in 0..<4 {
        for x in 0..<6 {
          let inside = (left..<left + 3).contains(x)
          let expected =
            inside
            ? Array(image.pixels[((y + 1) * 3 + x - left) * 3..<((y + 1) * 3 + x - left) * 3 + 3])
            : [77, 77, 77]
          #expect(Array(prepared.pixels[(y * 6 + x) * 3..<(y * 6 + x) * 3 + 3]) == expected)
        }
      }
    }
  }

  @Test("Grey, however converted, gives three equal channels, and the order of conversion shows")
  func greyAndPalette() {
    let grey = TinyPictures.noise(.grey, width: 30, height: 20)
    let recipes = [
      ImagePreprocessing.ColourConversion.beforeResizing, .beforeResizingOverWhite, .afterResizing,
    ].map {
      ImagePreprocessing(
        resize: .shortestEdge(8), crop: .init(width: 8, height: 8, rounding: .floor),
        colourConversion: $0)
    }
    #expect(recipes[0](grey) == recipes[1](grey) && recipes[0](grey) == recipes[2](grey))
    #expect(recipes[0](grey) == recipes[0](grey.convertedToRGB()))
    let bilevel = TinyPictures.noise(.bilevel, width: 30, height: 20)
    #expect(recipes[0](bilevel) != recipes[2](bilevel))
    #expect(Set(recipes[2](bilevel).pixels) == [0, 255])
  }

  @Test("A batch equals its pictures, in order, for any number of threads; failures stay apart")
  func batch() throws {
    let pictures = try TinyPictures().pictures
    let recipe = ImagePreprocessing(
      resize: .exact(width: 9, height: 9), colourConversion: .beforeResizing)
    var sources = pictures.map(\.source)
    sources.insert(.bytes([1, 2, 3], name: "broken"), at: 5)
    sources.append(.pixels(noise(4, 4), name: "pixels"))
    for threads in [1, 2, 3, 100] {
      let results = recipe.prepare(sources, threads: threads)
      #expect(results.count == sources.count)
      for (i, source) in sources.enumerated() {
        if i == 5 {
          #expect(throws: ImageError.unknownFormat(source: "broken")) { try results[i].get() }
        } else {
          #expect(try results[i].get() == recipe(DecodedImage.decode(source)))
        }
      }
    }
    #expect(recipe.prepare([], threads: 2).isEmpty)
  }

  @Test("The table holds every sample's number, and pixel values are planes")
  func normalization() {
    let normalization = PixelNormalization(
      scale: 0.5, mean: [1, 2, 3], standardDeviation: [1, 2, 4])
    let table = normalization.table()
    #expect(table.count == 768)
    #expect((table[10], table[256 + 10], table[512 + 10]) == (4, 1.5, 0.5))
    let image = PreparedImage(width: 2, height: 1, pixels: [10, 10, 10, 0, 2, 4])
    #expect(normalization.pixelValues(image) == [4, -1, 1.5, -0.5, 0.5, -0.25])
  }

  @Test("Recipes that differ in anything have different fingerprints")
  func fingerprints() {
    let base = ImagePreprocessing(
      resize: .shortestEdge(224), crop: .init(width: 224, height: 224, rounding: .floor),
      colourConversion: .beforeResizing)
    var others = [base]
    func add(_ change: (inout ImagePreprocessing) -> Void) {
      var other = base
      change(&other)
      others.append(other)
    }
    add { $0.resize = .exact(width: 224, height: 224) }
    add { $0.resize = .shortestEdge(336) }
    add { $0.filter = .bilinear }
    add { $0.crop = nil }
    add { $0.crop!.rounding = .halfEven }
    add { $0.crop!.fill = 1 }
    add { $0.colourConversion = .afterResizing }
    let clip = PixelNormalization.clip
    add {
      $0.normalization = PixelNormalization(
        mean: [0.5, 0.5, 0.5], standardDeviation: clip.standardDeviation)
    }
    add {
      $0.normalization = PixelNormalization(
        scale: 1, mean: clip.mean, standardDeviation: clip.standardDeviation)
    }
    #expect(Set(others.map(\.fingerprint)).count == others.count)
    #expect(
      base.fingerprint
        == "image_preprocessing/1{colour_conversion:\"before_resizing\","
        + "crop:crop/1{height:224,rounding:\"floor\",width:224},filter:\"bicubic\","
        + "mean:[48145467e-8,4578275e-7,40821072e-8],resize:\"shortest_edge\",resize_side:224,"
        + "scale:392156862745098e-17,standard_deviation:[26862955e-8,2613026e-7,2757771e-7]}")
  }
}
