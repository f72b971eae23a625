import Metrics
import PrometheusMetrics
import Testing

@Suite("Prometheus' text format")
struct PrometheusTests {
  @Test("Counters, gauges and histograms, with escaped labels and names")
  func text() {
    let metrics = PrometheusMetrics(help: ["requests": "a \\ b\nc"], buckets: ["sizes": [1, 2.5]])
    for _ in 0..<3 {
      Counter(label: "requests", dimensions: [("b", "x\"y\\z\nw"), ("a", "1")], factory: metrics)
        .increment()
    }
    FloatingPointCounter(label: "seconds.total", factory: metrics).increment(by: 0.5)
    Gauge(label: "9-lives", factory: metrics).record(7.25)
    let meter = Meter(label: "meter", factory: metrics)
    meter.set(5)
    meter.decrement(by: 2)
    for size in [1, 2, 3] {
      Recorder(label: "sizes", factory: metrics).record(size)
    }
    Metrics.Timer(label: "time", factory: metrics).recordNanoseconds(30_000_000)
    // A name that is taken by another type keeps what it has.
    Gauge(label: "requests", factory: metrics).record(99)

    let text = metrics.text
    #expect(text.hasSuffix("\n"))
    for line in [
      #"# HELP requests a \\ b\nc"#, "# TYPE requests counter",
      #"requests{a="1",b="x\"y\\z\nw"} 3"#,
      "# TYPE seconds_total counter", "seconds_total 0.5", "# TYPE _9_lives gauge", "_9_lives 7.25",
      "meter 3", "# TYPE sizes histogram", #"sizes_bucket{le="1.0"} 1"#,
      #"sizes_bucket{le="2.5"} 2"#,
      #"sizes_bucket{le="+Inf"} 3"#, "sizes_sum 6", "sizes_count 3",
      #"time_bucket{le="0.025"} 0"#, #"time_bucket{le="0.05"} 1"#, "time_sum 0.03", "time_count 1",
    ] {
      #expect(text.split(separator: "\n").contains(Substring(line)), "\(line)")
    }
  }
}
