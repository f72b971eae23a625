import ContrastTestSupport
import Foundation
import Testing

@testable import Contrast

@Suite("Which items fit a query")
struct FittingThresholdTests {
  @Test("An item fits that is 1.5 standard deviations above the mean")
  func deviations() {
    // Mean 0, standard deviation 1.
    let scores: [Float] = [-1, 1, -1, 1]
    let fitting = FittingThreshold(unrelatedScore: nil)
    #expect(fitting(scores: scores, ofText: true) == 1.5)
    #expect(fitting(scores: scores, ofText: false) == 1.5)
    #expect(fitting(scores: scores + [.nan], ofText: true) == 1.5)
    #expect(fitting(scores: [], ofText: true) == -.infinity)
    #expect(fitting(scores: [0.25], ofText: true) == 0.25)
  }

  @Test("Texts have a bound that does not depend on the other items")
  func unrelated() {
    let fitting = FittingThreshold(unrelatedScore: 0.5)
    #expect(fitting(scores: [-1, 1, -1, 1], ofText: true) == 0.5)
    #expect(fitting(scores: [-1, 1, -1, 1], ofText: false) == 1.5)
    #expect(fitting(scores: [0, 0], ofText: true) == 0)
  }

  @Test("98 % of the scores of unrelated texts are below the bound")
  func calibration() throws {
    // A hundred directions of the first quarter, and one text along the first axis.
    let items = try Embeddings(
      normalizing: (0..<100).flatMap { index -> [Float] in
        let angle = Double(index) / 100
        return [Float(cos(angle)), Float(sin(angle))]
      }, width: 2)
    let texts = try Embeddings(normalizing: [1, 0], width: 2)
    let fitting = FittingThreshold(items: items, unrelated: texts, threads: 1)
    let below = items.filter { $0.first! < fitting.unrelatedScore! }.count
    #expect(below == 98)
    let empty = FittingThreshold(items: Embeddings(width: 2), unrelated: texts, threads: 1)
    #expect(empty.unrelatedScore == nil)
  }

  @Test("A model is calibrated by its own captions")
  func model() async throws {
    let folder = SharedData.fixtures.appending(path: "cases/clip")
    let model = try await DualEncoder(directory: folder)
    let items = try Embeddings(
      normalizing: (0..<4 * model.width).map { Float(($0 * 7919) % 101) - 50 }, width: model.width)
    let fitting = try await model.fittingThreshold(for: items)
    let score = try #require(fitting.unrelatedScore)
    #expect((-1...1).contains(score))
    #expect(try await model.fittingThreshold(for: items) == fitting)
  }
}
