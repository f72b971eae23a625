// swift-tools-version: 6.1
import PackageDescription

// Of both servers: what they count, in the format that Prometheus reads.

let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")

let package = Package(
  name: "prometheus-metrics",
  platforms: [.macOS(.v15)],
  products: [.library(name: "PrometheusMetrics", targets: ["PrometheusMetrics"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-metrics", from: "2.9.0")
  ],
  targets: [
    .target(name: "PrometheusMetrics", dependencies: [metrics]),
    .testTarget(name: "PrometheusMetricsTests", dependencies: ["PrometheusMetrics", metrics]),
  ],
  swiftLanguageModes: [.v6]
)
