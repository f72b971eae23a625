// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that users of the library never fetch a database's driver.

let contrast = ["Contrast", "ContrastRuntime"].map {
  Target.Dependency.product(name: $0, package: "swift-contrast")
}
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let stores: [Target.Dependency] = [
  "VectorStores", "PostgresVectorStore", "HTTPVectorStores", "VectorStoreAddresses",
]

let package = Package(
  name: "vector-stores",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "VectorStores", targets: ["VectorStores"]),
    .library(name: "PostgresVectorStore", targets: ["PostgresVectorStore"]),
    .library(name: "HTTPVectorStores", targets: ["HTTPVectorStores"]),
    .library(name: "VectorStoreAddresses", targets: ["VectorStoreAddresses"]),
    .executable(name: "vector-stores", targets: ["vector-stores"]),
  ],
  dependencies: [
    // The name makes it independent of what the folder above is called.
    .package(name: "swift-contrast", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
  ],
  targets: [
    // The protocol, and exact search in this process. No driver.
    .target(name: "VectorStores", dependencies: contrast),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .target(name: "PostgresVectorStore", dependencies: ["VectorStores", "CPostgres"]),
    // Milvus and Qdrant.
    .target(name: "HTTPVectorStores", dependencies: ["VectorStores"]),
    // All of them, by what a user types.
    .target(
      name: "VectorStoreAddresses",
      dependencies: ["VectorStores", "PostgresVectorStore", "HTTPVectorStores"]),
    .executableTarget(
      name: "vector-stores",
      dependencies: ["VectorStores", "VectorStoreAddresses", arguments] + contrast),
    .testTarget(name: "VectorStoresTests", dependencies: stores + contrast + ["vector-stores"]),
  ],
  swiftLanguageModes: [.v6]
)
