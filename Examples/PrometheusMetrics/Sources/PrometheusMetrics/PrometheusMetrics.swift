import Foundation
import Metrics
import Synchronization

/// A backend of swift-metrics that keeps the numbers in memory and writes them in Prometheus' text format.
///
/// Counters become counters; meters and recorders without aggregation gauges; timers and recorders with
/// aggregation histograms, timers in seconds. A metric is known by its label and its dimensions; handlers with the
/// same ones share their number.
///
/// Source: "Exposition formats", text format 0.0.4, https://prometheus.io/docs/instrumenting/exposition_formats/.
public final class PrometheusMetrics: MetricsFactory {
  private struct Family {
    let type: String
    let help: String
    /// By their labels as they are written.
    var series: [String: any Series] = [:]
  }

  private let families = Mutex<[String: Family]>([:])
  private let help: [String: String]
  private let buckets: [String: [Double]]

  /// - Parameters:
  ///   - help: a sentence for the metrics that have one.
  ///   - buckets: the upper bounds of those histograms that do not count seconds, ascending.
  public init(help: [String: String] = [:], buckets: [String: [Double]] = [:]) {
    self.help = help
    self.buckets = buckets
  }

  /// From a millisecond to a minute.
  private static let seconds: [Double] = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
  ]

  /// All numbers, as `GET /metrics` answers.
  public var text: String {
    let families = families.withLock { $0 }
    var lines: [String] = []
    for (name, family) in families.sorted(by: { $0.key < $1.key }) {
      if !family.help.isEmpty { lines.append("# HELP \(name) \(family.help)") }
      lines.append("# TYPE \(name) \(family.type)")
      for (labels, series) in family.series.sorted(by: { $0.key < $1.key }) {
        lines += series.lines(name, labels)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The resident memory of this process; nil on systems that do not tell it in `/proc`.
  public static var residentBytes: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return nil
    }
    let fields = text.split(separator: " ")
    return fields.count > 1 ? Int(fields[1]).map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) } : nil
  }

  // MARK: MetricsFactory

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    series(label, "counter", dimensions) { NumberSeries() } ?? NumberSeries()
  }

  public func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    series(label, "counter", dimensions) { NumberSeries() } ?? NumberSeries()
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(label, "gauge", dimensions) { NumberSeries() } ?? NumberSeries()
  }

  public func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    guard aggregate else {
      return series(label, "gauge", dimensions) { NumberSeries() } ?? NumberSeries()
    }
    let bounds = buckets[label] ?? Self.seconds
    return series(label, "histogram", dimensions) { HistogramSeries(bounds) }
      ?? HistogramSeries(bounds)
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(label, "histogram", dimensions) { HistogramSeries(Self.seconds) }
      ?? HistogramSeries(Self.seconds)
  }

  // Numbers outlive their handlers: a counter that began again at 0 would count twice.
  public func destroyCounter(_ handler: any CounterHandler) {}
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
  public func destroyMeter(_ handler: any MeterHandler) {}
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  public func destroyTimer(_ handler: any TimerHandler) {}

  /// The series of a label and dimensions, made if it is new.
  ///
  /// - Returns: nil where the label already stands for a metric of another type, which then keeps its numbers.
  private func series<S: Series>(
    _ label: String, _ type: String, _ dimensions: [(String, String)], _ make: () -> S
  ) -> S? {
    let name = Self.name(label)
    let labels = Self.labels(dimensions)
    return families.withLock { families in
      var family = families[name] ?? Family(type: type, help: Self.escape(help[label] ?? ""))
      guard family.type == type else { return nil }
      if let known = family.series[labels] { return known as? S }
      let new = make()
      family.series[labels] = new
      families[name] = family
      return new
    }
  }

  // MARK: Names

  /// A name of letters, digits and underscores that begins with no digit.
  private static func name(_ label: String) -> String {
    let name = String(
      label.unicodeScalars.map { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
          ? Character(scalar) : "_"
      })
    return name.first.map { $0.isNumber } ?? true ? "_" + name : name
  }

  /// `name="value",…`, in the order of the names.
  private static func labels(_ dimensions: [(String, String)]) -> String {
    dimensions.sorted { $0.0 < $1.0 }
      .map { "\(name($0.0))=\"\(escape($0.1).replacing("\"", with: "\\\""))\"" }
      .joined(separator: ",")
  }

  private static func escape(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }
}

/// The numbers of one metric with one set of labels.
private protocol Series: AnyObject, Sendable {
  func lines(_ name: String, _ labels: String) -> [String]
}

extension Series {
  fileprivate func line(_ name: String, _ labels: String, _ value: Double) -> String {
    let braced = labels.isEmpty ? "" : "{\(labels)}"
    // A whole number has no ".0", which readers of counters prefer.
    let text = Int64(exactly: value).map(String.init) ?? "\(value)"
    return "\(name)\(braced) \(text)"
  }
}

/// A counter or a gauge.
private final class NumberSeries: Series, CounterHandler, FloatingPointCounterHandler, MeterHandler,
  RecorderHandler
{
  private let value = Mutex(0.0)

  func lines(_ name: String, _ labels: String) -> [String] {
    [line(name, labels, value.withLock { $0 })]
  }

  func increment(by amount: Int64) { increment(by: Double(amount)) }
  func increment(by amount: Double) { value.withLock { $0 += amount } }
  func decrement(by amount: Double) { increment(by: -amount) }
  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { self.value.withLock { $0 = value } }
  func record(_ value: Int64) { set(Double(value)) }
  func record(_ value: Double) { set(value) }
  func reset() { set(0.0) }
}

private final class HistogramSeries: Series, RecorderHandler, TimerHandler {
  private struct State {
    /// One for each bound, and one for what is above the last.
    var counts: [Int]
    var sum = 0.0
  }

  private let bounds: [Double]
  private let state: Mutex<State>

  init(_ bounds: [Double]) {
    self.bounds = bounds
    state = Mutex(State(counts: Array(repeating: 0, count: bounds.count + 1)))
  }

  func record(_ value: Int64) { record(Double(value)) }

  func record(_ value: Double) {
    let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
    state.withLock { state in
      state.counts[bucket] += 1
      state.sum += value
    }
  }

  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

  func lines(_ name: String, _ labels: String) -> [String] {
    let state = state.withLock { $0 }
    var result: [String] = []
    var total = 0
    for (index, count) in state.counts.enumerated() {
      total += count
      let bound = index < bounds.count ? "\(bounds[index])" : "+Inf"
      let all = (labels.isEmpty ? [] : [labels]) + ["le=\"\(bound)\""]
      result.append(line("\(name)_bucket", all.joined(separator: ","), Double(total)))
    }
    return result + [
      line("\(name)_sum", labels, state.sum), line("\(name)_count", labels, Double(total)),
    ]
  }
}
