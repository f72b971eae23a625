// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that users of the library never fetch what only the examples need.

let contrast = Target.Dependency.product(name: "Contrast", package: "swift-contrast")
let training = Target.Dependency.product(name: "ContrastTraining", package: "swift-contrast")
let images = Target.Dependency.product(name: "ContrastImages", package: "swift-contrast")
let tensors = Target.Dependency.product(name: "ContrastTensor", package: "swift-contrast")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "swift-contrast-examples",
  platforms: [.macOS(.v15)],
  dependencies: [
    // The name makes it independent of what the folder above is called.
    .package(name: "swift-contrast", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
  ],
  targets: [
    // The model for those who have none, as a resource: it lies beside the executables wherever
    // they are built, and may be copied with them.
    .target(name: "ExampleModels", path: "Models", resources: [.copy("picture-llm2clip")]),
    .target(
      name: "ExampleSupport", dependencies: [contrast, training, arguments, "ExampleModels"]),
    // Pictures with captions to train on, made by ourselves.
    .target(name: "Drawings", dependencies: [images, tensors]),

    .executableTarget(name: "zero-shot", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "image-search", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "embed", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "evaluate", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "inspect", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "convert", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "caption-retrieval", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "extract-features", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "train-tokenizer", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "train-language-model", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "tune-captions", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "train-clip", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "align", dependencies: ["ExampleSupport"]),
    .executableTarget(name: "draw", dependencies: ["Drawings", "ExampleSupport"]),

    .testTarget(
      name: "DrawingsTests", dependencies: ["Drawings", "ExampleModels", "ExampleSupport", "draw"]),
    .testTarget(name: "ExampleSupportTests", dependencies: ["ExampleSupport", "inspect"]),
  ],
  swiftLanguageModes: [.v6]
)
