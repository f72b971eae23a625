import ContrastTestSupport
import Testing

@testable import ContrastTensor

@Suite("Ranges of rows")
struct RangesTests {
  @Test("The largest of each column, rows by factors, tensors side by side", arguments: [1, 6, 35])
  func values(width: Int) {
    var noise = Noise(seed: 4)
    let run = Run(threads: 1)
    let x = noise.tensor([9, width + 3]).columns(2..<width + 2)
    let ranges = [0..<9, 3..<4, 2..<7]
    let largest = run.maximum(x, rows: ranges)
    for (i, range) in ranges.enumerated() {
      for column in 0..<width {
        let expected = range.map { x.elements[$0 * width + column] }.max()!
        #expect(largest.elements[i * width + column] == expected)
      }
    }
    let scaled = run.scaled(largest, rowsBy: [2, -1, 0])
    #expect(
      scaled.elements
        == largest.elements.enumerated().map { [2, -1, 0][$0 / width] * $1 })
    let both = run.sideBySide([largest, scaled])
    #expect(both.shape == [3, 2 * width])
    for row in 0..<3 {
      let (own, other) = (row * width..<(row + 1) * width, 2 * row * width)
      #expect(both.elements[other..<other + width] == largest.elements[own])
      #expect(both.elements[other + width..<other + 2 * width] == scaled.elements[own])
    }
    #expect(run.sideBySide([largest]).elements == largest.elements)
  }

  @Test("Gradients")
  func gradients() throws {
    var noise = Noise(seed: 5)
    let x = noise.tensor([5, 4])
    let dy = noise.tensor([2, 8])
    let ranges = [0..<3, 2..<5]
    let run = Run(threads: 1)
    let (result, tape) = run.recording(into: ParameterGradients(trainable: []), inputs: [x]) {
      let largest = run.maximum(x, rows: ranges)
      return run.sideBySide([run.scaled(largest, rowsBy: [2, -0.5]), largest])
    }
    tape.backward(from: [(result, dy)], run)
    var expected = [Double](repeating: 0, count: 20)
    for (i, range) in ranges.enumerated() {
      for column in 0..<4 {
        let row = range.max { x.elements[$0 * 4 + column] < x.elements[$1 * 4 + column] }!
        let (first, second) = (dy.elements[i * 8 + column], dy.elements[i * 8 + 4 + column])
        expected[row * 4 + column] += Double([2, -0.5][i] * first + second)
      }
    }
    let actual = try #require(tape.gradient(of: x)).elements
    #expect(relativeError(actual, expected.map { Float($0) }) < 1e-6)
  }
}
