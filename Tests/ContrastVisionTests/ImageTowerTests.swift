import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastVision

@Suite("States of image towers at any layer")
struct ImageTowerTests {
  private static let families: [(String, VisionTransformerNames)] = [
    ("clip", .huggingFace), ("siglip", .huggingFaceSigLIP), ("eva02", .eva),
  ]

  private struct Opened {
    let tower: VisionTransformer
    let golden: Golden
    let pixels: ImagePixels
  }

  private func open(_ name: String, _ names: VisionTransformerNames) throws -> Opened {
    let folder = SharedData.fixtures.appending(path: "cases/\(name)")
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let configuration =
      switch name {
      case "siglip": try VisionTransformerConfiguration(siglip: config)
      case "eva02": try VisionTransformerConfiguration(eva: config)
      default: try VisionTransformerConfiguration(huggingFace: config)
      }
    let checkpoint = try Checkpoint(directory: folder)
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    return Opened(
      tower: try VisionTransformer(checkpoint.weights, configuration, names: names),
      golden: golden,
      pixels: .planes(Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))))
  }

  @Test(
    "They are the golden ones, with the class token or without, and no block behind them runs",
    arguments: families)
  func states(_ name: String, _ names: VisionTransformerNames) throws {
    let opened = try open(name, names)
    let (tower, golden) = (opened.tower, opened.golden)
    let hasClassToken = name != "siglip"
    let (count, grid) = (tower.layerCount, tower.configuration.grid)
    let layers: [(ImageLayer, String?)] =
      (0..<count).map { (.behind($0 + 1), "vision.block\($0)") }
      + [
        (.beforeLast(1), "vision.block\(count - 2)"), (.beforeLast(0), "vision.block\(count - 1)"),
        (.normed, name == "clip" ? nil : "vision.last_hidden"),
      ]
    // What the tower itself shows to a tap on its way to the features.
    let whole = Run(threads: 2)
    var taps: [String: [Float]] = [:]
    whole.tap = { taps[$0] = $1.elements }
    _ = tower.features(of: opened.pixels, whole)
    for (layer, key) in layers {
      let run = Run(threads: 2)
      let all = tower.states(of: opened.pixels, at: layer, classToken: true, run)
      #expect(all.hasClassToken == hasClassToken && all.width == tower.configuration.width)
      #expect(all.layout.count == opened.pixels.count)
      #expect(all.layout.longest == grid.count + (hasClassToken ? 1 : 0))
      #expect(all.grid == ImageStates.Grid(rows: grid.rows, columns: grid.columns))
      let expected = try #require(taps[key ?? "vision.normed"] ?? taps["vision.normed"])
      #expect(all.values.elements == expected)
      if let key, golden.has(key) {
        #expect(relativeError(all.values.elements, golden.floats(key)) < 1e-4)
      }
      let patches = tower.states(of: opened.pixels, at: layer, classToken: false, run)
      #expect(!patches.hasClassToken && patches.layout.longest == grid.count)
      let rows = (0..<all.layout.count).flatMap {
        Array(all.layout[$0].dropFirst(hasClassToken ? 1 : 0))
      }
      let gathered = run.gather(all.values, rows: rows).elements
      // Fewer queries are tiled otherwise; the sums are the same ones.
      #expect(relativeError(patches.values.elements, gathered) < 1e-6)
    }
    var seen: Set<String> = []
    let run = Run(threads: 1)
    run.tap = { name, _ in seen.insert(name) }
    _ = tower.states(of: opened.pixels, at: .behind(1), classToken: false, run)
    #expect(seen.contains("vision.block0") && !seen.contains("vision.block1"))
    let first = tower.states(of: opened.pixels, at: .behind(0), classToken: true, run)
    #expect(first.values.elements == taps["vision.pre_norm"] ?? taps["vision.embeddings"])
  }

  @Test("Layers counted from either end")
  func layers() {
    #expect(ImageLayer(hiddenState: -2) == .beforeLast(1))
    #expect(ImageLayer(hiddenState: 0) == .behind(0))
    #expect(ImageLayer(hiddenState: -2).depth(of: 24) == 23)
    #expect(ImageLayer.normed.depth(of: 24) == 24)
    #expect(ImageLayer.behind(25).depth(of: 24) == nil)
    #expect(ImageLayer.beforeLast(25).depth(of: 24) == nil)
    #expect(ImageLayer.beforeLast(24).depth(of: 24) == 0)
  }

  @Test("Bytes and numbers give the same features; several passes what one gives")
  func pixels() throws {
    let tower = try open("clip", .huggingFace).tower
    let preprocessing = ImagePreprocessing(
      resize: .shortestEdge(tower.imageSize), colourConversion: .beforeResizing)
    let table = preprocessing.normalization.table()
    var generator = SeededGenerator(seed: 2)
    let count = 2 * tower.imagesPerPass + 1
    let bytes = (0..<count).map { _ in
      (0..<tower.imageSize * tower.imageSize * 3).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
    }
    let run = Run(threads: 2)
    let planes = bytes.flatMap { Reference.planes(rgb: $0, table: table) }
    let (fromBytes, fromPlanes) = (
      ImagePixels.bytes(
        bytes.map {
          PreparedImage(width: tower.imageSize, height: tower.imageSize, pixels: $0)
        }, table: table),
      ImagePixels.planes(Tensor(planes, shape: [count, 3, tower.imageSize, tower.imageSize]))
    )
    let features = tower.features(of: fromBytes, run).elements
    #expect(features == tower.features(of: fromPlanes, run).elements)
    #expect(fromBytes[1..<3].count == 2 && fromPlanes[1..<3].count == 2)

    let encoder = ImageEncoder(tower: tower, preprocessing: preprocessing)
    let sources = bytes.map {
      ImageSource.pixels(
        DecodedImage(width: tower.imageSize, height: tower.imageSize, mode: .rgb, pixels: $0),
        name: "noise")
    }
    let images = try preprocessing.prepare(sources, threads: 2).map { try $0.get() }
    #expect(images.map(\.pixels) == bytes)
    let states = encoder.states(of: images, at: .beforeLast(1), run)
    let whole = tower.states(of: fromBytes, at: .beforeLast(1), classToken: false, run)
    #expect(relativeError(states.values.elements, whole.values.elements) < 1e-6)
    #expect(states.layout == whole.layout && states.grid == whole.grid)
    #expect(relativeError(encoder(images, run).elements, features) < 1e-6)
  }

  /// LLaVA's projector takes the second last layer without the class token.
  @Test(
    "The second last layer against LLaVA's golden", arguments: GenerationCase.all("llava15"))
  func llava(_ reference: GenerationCase) throws {
    let folder = reference.folder
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    var configuration = try VisionTransformerConfiguration(huggingFace: config)
    configuration.projectionWidth = configuration.width
    var names = VisionTransformerNames.huggingFace
    names.projection = .none
    let weights = try Checkpoint(directory: folder).weights
    let tower = try VisionTransformer(weights["vision_tower"], configuration, names: names)
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let pixels = Tensor(golden.floats("pixel_values"), shape: golden.shape("pixel_values"))
    let run = Run(threads: 2)
    let states = tower.states(
      of: .planes(pixels),
      at: ImageLayer(hiddenState: try config.int("vision_feature_layer")), classToken: false, run)
    let hidden = golden.shape("projected")[2]
    let up = try Linear(
      weights["multi_modal_projector.linear_1"], inputs: states.width, outputs: hidden)
    let down = try Linear(
      weights["multi_modal_projector.linear_2"], inputs: hidden, outputs: hidden)
    let projected = down(up(states.values, run, activation: .gelu), run).elements
    #expect(relativeError(projected, golden.floats("projected")) < 1e-4)
  }
}
