import ContrastFiles
import ContrastTensor
import Foundation

/// What happened in a training, step by step, as tables and as curves.
package struct TrainingLog: Sendable, Equatable {
  /// One step.
  package struct Step: Sendable, Equatable {
    package var step: Int
    package var loss: Float
    package var gradientNorm: Float
    package var learningRate: Float
    /// How long it took.
    package var seconds: Double
    /// The parts of the loss by name, where the objective reports them.
    package var parts: [String: Float] = [:]
  }

  /// What an evaluation found after so many steps.
  package struct Evaluation: Sendable, Equatable {
    package var step: Int
    package var metrics: [String: Double]
  }

  package var steps: [Step] = []
  package var evaluations: [Evaluation] = []

  package init() {}

  private static let stepsFile = "steps.csv"
  private static let evaluationsFile = "evaluations.csv"
  private static let columns = ["step", "loss", "gradient_norm", "learning_rate", "seconds"]

  /// Writes `steps.csv` with the parts of the loss behind the other columns, `evaluations.csv` (step, metric, value)
  /// and `curves.svg`.
  ///
  /// - Throws: `FileError`.
  package func write(directory: URL) throws {
    let parts = partNames
    let rows = steps.map { step in
      let values = [
        "\(step.step)", "\(step.loss)", "\(step.gradientNorm)", "\(step.learningRate)",
        "\(step.seconds)",
      ]
      return (values + parts.map { step.parts[$0].map { "\($0)" } ?? "" }).joined(separator: ",")
    }
    let header = (Self.columns + parts).joined(separator: ",")
    let values = evaluations.flatMap { evaluation in
      evaluation.metrics.sorted { $0.key < $1.key }.map { name, value in
        "\(evaluation.step),\(name),\(value)"
      }
    }
    for (name, text) in [
      (Self.stepsFile, ([header] + rows).joined(separator: "\n") + "\n"),
      (Self.evaluationsFile, (["step,metric,value"] + values).joined(separator: "\n") + "\n"),
      ("curves.svg", curves),
    ] {
      var file = try AtomicFileWriter(path: directory.appending(path: name).path)
      try file.write(text)
      try file.commit()
    }
  }

  /// Reads what `write(directory:)` wrote, but for what came after a step.
  ///
  /// - Parameters:
  ///   - directory: where the files are; without them the log is empty.
  ///   - step: how many steps count.
  /// - Throws: `FileError`.
  package init(directory: URL, before step: Int) throws {
    let (columns, rows) = try Self.table(directory.appending(path: Self.stepsFile))
    let parts = columns.dropFirst(Self.columns.count)
    for fields in rows where fields.count >= Self.columns.count {
      guard let number = Int(fields[0]), number < step, let loss = Float(fields[1]),
        let norm = Float(fields[2]), let rate = Float(fields[3]), let seconds = Double(fields[4])
      else { continue }
      let values = zip(parts, fields.dropFirst(Self.columns.count)).compactMap { part, field in
        Float(field).map { (part, $0) }
      }
      steps.append(
        Step(
          step: number, loss: loss, gradientNorm: norm, learningRate: rate, seconds: seconds,
          parts: Dictionary(values) { first, _ in first }))
    }
    let evaluations = try Self.table(directory.appending(path: Self.evaluationsFile))
    for fields in evaluations.rows where fields.count == 3 {
      guard let number = Int(fields[0]), number <= step, let value = Double(fields[2]) else {
        continue
      }
      add(fields[1], value, at: number)
    }
  }

  /// The first line of a file, and the others that have as many fields; nothing without the file.
  private static func table(_ file: URL) throws -> (columns: [String], rows: [[String]]) {
    guard FileBytes.exists(file.path) else { return ([], []) }
    let mapped = try MappedFile(path: file.path)
    let text = withExtendedLifetime(mapped) { String(decoding: mapped.bytes, as: UTF8.self) }
    let lines = text.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = lines.first ?? []
    return (columns, lines.dropFirst().filter { $0.count == columns.count })
  }

  /// The parts of the loss that any step has.
  private var partNames: [String] { Set(steps.flatMap(\.parts.keys)).sorted() }

  /// Takes in a metric of the evaluation after so many steps.
  package mutating func add(_ metric: String, _ value: Double, at step: Int) {
    if evaluations.last?.step != step {
      evaluations.append(Evaluation(step: step, metrics: [:]))
    }
    evaluations[evaluations.count - 1].metrics[metric] = value
  }

  /// The mean of about the last hundred values, of all there are at the beginning.
  private func smoothed(_ name: String, _ value: (Step) -> Float?) -> Chart.Line {
    var line = Chart.Line(name: name, points: [])
    var mean = 0.0
    for step in steps {
      guard let value = value(step) else { continue }
      mean += (Double(value) - mean) / Double(min(line.points.count + 1, 100))
      line.points.append((Double(step.step), mean))
    }
    return line
  }

  /// The loss and its parts, smoothed, above the metrics, as an SVG picture.
  package var curves: String {
    let names = Set(evaluations.flatMap(\.metrics.keys)).sorted()
    let metrics = names.map { name in
      Chart.Line(
        name: name,
        points: evaluations.compactMap { evaluation in
          evaluation.metrics[name].map { (Double(evaluation.step), $0) }
        })
    }
    return Chart.picture([
      Chart(title: "Loss (mean of about 100 steps)", lines: [smoothed("loss") { $0.loss }]),
      Chart(
        title: "Parts of the loss, without their weights",
        lines: partNames.map { part in smoothed(part) { $0.parts[part] } }),
      Chart(title: "Evaluation", lines: metrics),
    ])
  }
}

/// Lines over steps.
struct Chart {
  struct Line {
    var name: String
    var points: [(x: Double, y: Double)]
  }

  var title: String
  var lines: [Line]

  private static let (width, height, margin) = (720.0, 260.0, 56.0)
  private static let colours = [
    "#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#8c564b", "#e377c2", "#7f7f7f",
  ]
  /// More points than a line can show are left out.
  private static let mostPoints = 600

  /// The charts that have something to show, one below the other.
  static func picture(_ charts: [Chart]) -> String {
    let shown = charts.filter { $0.lines.contains { $0.points.count > 1 } }
    let total = height * Double(max(shown.count, 1))
    let parts = shown.enumerated().map { index, chart in
      "<g transform=\"translate(0 \(number(Double(index) * height)))\">\(chart.content)</g>"
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(number(width)) \(number(total))" \
      font-family="sans-serif" font-size="11">
      <rect width="100%" height="100%" fill="white"/>
      \(parts.joined(separator: "\n"))
      </svg>

      """
  }

  private static func number(_ value: Double) -> String { String(format: "%.5g", value) }

  private var content: String {
    let points = lines.flatMap(\.points).filter { $0.x.isFinite && $0.y.isFinite }
    let (left, right) = (points.map(\.x).min() ?? 0, points.map(\.x).max() ?? 1)
    let (low, high) = (points.map(\.y).min() ?? 0, points.map(\.y).max() ?? 1)
    let (w, h, m) = (Self.width - 2 * Self.margin, Self.height - 2 * Self.margin, Self.margin)
    func place(_ point: (x: Double, y: Double)) -> String {
      let x = m + w * (right > left ? (point.x - left) / (right - left) : 0)
      let y = m + h * (high > low ? (high - point.y) / (high - low) : 0.5)
      return "\(Self.number(x)),\(Self.number(y))"
    }
    var parts = [
      "<text x=\"\(Self.number(m))\" y=\"22\" font-size=\"13\">\(Self.escaped(title))</text>",
      "<path d=\"M\(Self.number(m)) \(Self.number(m))v\(Self.number(h))h\(Self.number(w))\" "
        + "fill=\"none\" stroke=\"#999\"/>",
    ]
    for (value, y) in [(high, m), (low, m + h)] {
      parts.append(
        "<text x=\"\(Self.number(m - 4))\" y=\"\(Self.number(y + 4))\" text-anchor=\"end\">"
          + "\(Self.number(value))</text>")
    }
    for (value, x, anchor) in [(left, m, "start"), (right, m + w, "end")] {
      parts.append(
        "<text x=\"\(Self.number(x))\" y=\"\(Self.number(m + h + 16))\" text-anchor=\"\(anchor)\">"
          + "\(Self.number(value))</text>")
    }
    for (index, line) in lines.enumerated() {
      let colour = Self.colours[index % Self.colours.count]
      let step = max(line.points.count / Self.mostPoints, 1)
      let shown = line.points.indices.filter { $0 % step == 0 || $0 == line.points.count - 1 }
        .map { line.points[$0] }.filter { $0.x.isFinite && $0.y.isFinite }
      parts.append(
        "<polyline points=\"\(shown.map(place).joined(separator: " "))\" fill=\"none\" "
          + "stroke=\"\(colour)\" stroke-width=\"1.5\"/>")
      let x = m + w * Double(index) / Double(max(lines.count, 1))
      parts.append(
        "<text x=\"\(Self.number(x))\" y=\"\(Self.number(m - 8))\" fill=\"\(colour)\">"
          + "\(Self.escaped(line.name))</text>")
    }
    return parts.joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
