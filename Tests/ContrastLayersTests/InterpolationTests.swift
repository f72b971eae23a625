import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@Suite("Resizing of position tables")
struct InterpolationTests {
  private static let golden = try! Golden(
    SharedData.fixtures.appending(path: "interpolation.safetensors"))

  @Test(
    "Every grid and mode agrees with PyTorch", arguments: golden.names.filter { $0.contains("/") })
  func agreement(_ name: String) throws {
    let parts = name.split(separator: "/")
    let grids = parts[0].split(separator: "-").filter { $0 != "to" }.map { grid in
      grid.split(separator: "x").map { Int($0)! }
    }
    let source = String(parts[0].prefix { $0 != "-" })
    let table = Tensor(Self.golden.floats(source), shape: Self.golden.shape(source))
    let resize = GridInterpolation(
      alignCorners: parts[1] == "aligned", antialias: parts[1] == "antialias")
    let result = resize(
      table, from: (grids[0][0], grids[0][1]), to: (grids[1][0], grids[1][1]))
    #expect(relativeError(result.elements, Self.golden.floats(name)) < 1e-5)
  }

  @Test("A grid of the same size comes back as it was")
  func identity() {
    let table = Tensor((0..<18).map(Float.init), shape: [6, 3])
    for resize in [GridInterpolation(), .init(alignCorners: true), .init(antialias: true)] {
      #expect(resize(table, from: (2, 3), to: (2, 3)).elements == table.elements)
    }
  }

  @Test("A constant grid stays constant")
  func constant() {
    let table = Tensor([Float](repeating: 2.5, count: 15), shape: [15, 1])
    for resize in [GridInterpolation(), .init(alignCorners: true), .init(antialias: true)] {
      for target in [(7, 11), (2, 2), (1, 9)] {
        let result = resize(table, from: (3, 5), to: target).elements
        #expect(result.allSatisfy { abs($0 - 2.5) < 1e-5 })
      }
    }
  }
}
