// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that users of the library never fetch what only the examples need.

/// The modules of the library that the examples import.
let library = [
  "Contrast", "ContrastDistributed", "ContrastFiles", "ContrastGeneration", "ContrastHub",
  "ContrastImages",
  "ContrastLayers", "ContrastRuntime",
  "ContrastTensor",
  "ContrastText", "ContrastTokenizers", "ContrastTraining",
].map { Target.Dependency.product(name: $0, package: "swift-contrast") }
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// A command.
func example(_ name: String, also others: [Target.Dependency] = []) -> Target {
  .executableTarget(name: name, dependencies: ["ExampleSupport", arguments] + library + others)
}

let package = Package(
  name: "swift-contrast-examples",
  platforms: [.macOS(.v15)],
  products: [
    // For the packages beside this one.
    .library(name: "ExampleModels", targets: ["ExampleModels"]),
    .library(name: "CommandSupport", targets: ["CommandSupport"]),
  ],
  dependencies: [
    // The name makes it independent of what the folder above is called.
    .package(name: "swift-contrast", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
  ],
  targets: [
    // The models for those who have none, as resources: they lie beside the executables wherever
    // they are built, and may be copied with them.
    .target(
      name: "ExampleModels", path: "Models",
      resources: [.copy("picture-llm2clip"), .copy("picture-blip")]),
    // What every command needs: Ctrl-C, standard error, JSON. Nothing of the library.
    .target(name: "CommandSupport", dependencies: [arguments]),
    .target(
      name: "ExampleSupport",
      dependencies: ["CommandSupport", "ExampleModels", arguments] + library),
    // Pictures with captions to train on, made by ourselves.
    .target(name: "Drawings", dependencies: library),

    example("zero-shot"),
    example("image-search"),
    example("embed"),
    example("generate"),
    example("caption"),
    example("ask"),
    example("chat"),
    example("match"),
    example("evaluate", also: ["Drawings"]),
    example("inspect"),
    example("convert"),
    example("fetch"),
    example("caption-retrieval"),
    example("extract-features"),
    example("train-tokenizer"),
    example("train-language-model"),
    example("tune-captions"),
    example("train-clip"),
    example("align"),
    example("train-blip"),
    example("train-bridge"),
    example("caption-and-filter"),
    example("draw", also: ["Drawings"]),

    .testTarget(
      name: "DrawingsTests",
      dependencies: ["Drawings", "ExampleModels", "ExampleSupport", "draw", "evaluate"] + library),
    .testTarget(
      name: "ExampleSupportTests",
      dependencies: ["ExampleModels", "ExampleSupport", "inspect", arguments] + library),
  ],
  swiftLanguageModes: [.v6]
)
