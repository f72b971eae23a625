// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the other examples never fetch a server and a database.

/// The modules of the library that the search is built on.
let contrast = [
  "Contrast", "ContrastGeneration", "ContrastHub", "ContrastImages", "ContrastRuntime",
  "ContrastTensor",
  "ContrastVision",
]
.map { Target.Dependency.product(name: $0, package: "swift-contrast") }
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics: [Target.Dependency] = [
  .product(name: "Metrics", package: "swift-metrics"),
  .product(name: "PrometheusMetrics", package: "PrometheusMetrics"),
]
func stores(_ names: String...) -> [Target.Dependency] {
  names.map { .product(name: $0, package: "VectorStores") }
}
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
  name: "HummingbirdTesting", package: "hummingbird")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let commandSupport = Target.Dependency.product(
  name: "CommandSupport", package: "swift-contrast-examples")
let exampleModels = Target.Dependency.product(
  name: "ExampleModels", package: "swift-contrast-examples")

let package = Package(
  name: "photo-search",
  platforms: [.macOS(.v15)],
  traits: [
    .trait(name: "HEIF", description: "Reads HEIC and AVIF photos, by libheif.")
  ],
  dependencies: [
    // The names make both independent of what the folders above are called.
    .package(
      name: "swift-contrast", path: "../..",
      traits: [.trait(name: "HEIF", condition: .when(traits: ["HEIF"]))]),
    .package(name: "swift-contrast-examples", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(path: "../PrometheusMetrics"),
    .package(path: "../VectorStores"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.9.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.9.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
  ],
  targets: [
    // Photos in a database: reading, indexing, searching. No HTTP, and no other database's driver.
    .target(
      name: "PhotoLibrary",
      dependencies: [database, crypto, logging] + stores("VectorStores") + contrast),
    // Its web page, and the interface that the page uses.
    .target(
      name: "PhotoServer",
      dependencies: ["PhotoLibrary", crypto, cryptoExtras, hummingbird, lifecycle, logging]
        + metrics + contrast,
      resources: [
        "index.html", "page.css", "page.js", "details.js", "grid.js", "server.js", "texts.js",
      ]
      .map { .embedInCode("Page/\($0)") }),
    .executableTarget(
      name: "photo-search",
      dependencies: [
        "PhotoLibrary", "PhotoServer", lifecycle, commandSupport, exampleModels, arguments, logging,
      ] + metrics + stores("VectorStoreAddresses") + contrast),
    // For Benchmarks/measure.
    .executableTarget(
      name: "tower-speed", dependencies: [exampleModels] + contrast, path: "Benchmarks/tower-speed"),
    .testTarget(
      name: "PhotoLibraryTests",
      dependencies: ["PhotoLibrary", "photo-search", exampleModels, database]
        + stores("VectorStores", "PostgresVectorStore") + contrast),
    .testTarget(
      name: "PhotoServerTests",
      dependencies: ["PhotoServer", "PhotoLibrary", exampleModels, hummingbirdTesting]
        + metrics + contrast),
  ],
  swiftLanguageModes: [.v6]
)
