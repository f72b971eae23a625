// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that users of the library never fetch what only the server needs.

/// The modules of the library that the server imports.
let contrast = [
  "Contrast", "ContrastGeneration", "ContrastLayers", "ContrastTensor", "ContrastText",
  "ContrastTokenizers",
].map { Target.Dependency.product(name: $0, package: "swift-contrast") }

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let http = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let network: [Target.Dependency] = [
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
]
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let lifecycle: [Target.Dependency] = ["ServiceLifecycle", "UnixSignals"].map {
  .product(name: $0, package: "swift-service-lifecycle")
}
let prometheus = Target.Dependency.product(name: "PrometheusMetrics", package: "PrometheusMetrics")
let client = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")

let package = Package(
  name: "embedding-server",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "embedding-server", targets: ["embedding-server"])],
  dependencies: [
    // The name makes it independent of what the folder above is called.
    .package(name: "swift-contrast", path: "../.."),
    .package(path: "../PrometheusMetrics"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.9.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.1"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0",
      traits: ["FullFoundation"]),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.30.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    .target(
      name: "EmbeddingServerCore",
      dependencies: contrast + network + lifecycle + [
        hummingbird, http, logging, metrics, prometheus, client,
      ]),
    .executableTarget(
      name: "embedding-server",
      dependencies: [
        "EmbeddingServerCore", logging,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Contrast", package: "swift-contrast"),
      ]),
    .testTarget(
      name: "EmbeddingServerTests",
      dependencies: [
        "EmbeddingServerCore", hummingbird, http, logging, metrics, prometheus, client,
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ] + contrast + network + lifecycle),
  ],
  swiftLanguageModes: [.v6]
)
