// swift-tools-version: 6.1
import PackageDescription

// The targets are listed in the order of the module graph: each imports only what stands above it.
// Documentation/Architecture.md draws the same picture.

let package = Package(
  name: "swift-contrast",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Contrast", targets: ["Contrast"]),
    .library(name: "ContrastRuntime", targets: ["ContrastRuntime"]),
    .library(name: "ContrastFiles", targets: ["ContrastFiles"]),
    .library(name: "ContrastTensor", targets: ["ContrastTensor"]),
    .library(name: "ContrastLayers", targets: ["ContrastLayers"]),
    .library(name: "ContrastAdapters", targets: ["ContrastAdapters"]),
    .library(name: "ContrastImages", targets: ["ContrastImages"]),
    .library(name: "ContrastTokenizers", targets: ["ContrastTokenizers"]),
    .library(name: "ContrastVision", targets: ["ContrastVision"]),
    .library(name: "ContrastText", targets: ["ContrastText"]),
    .library(name: "ContrastGeneration", targets: ["ContrastGeneration"]),
    .library(name: "ContrastTraining", targets: ["ContrastTraining"]),
    .library(name: "ContrastDistributed", targets: ["ContrastDistributed"]),
    .library(name: "ContrastHub", targets: ["ContrastHub"]),
  ],
  traits: [
    .trait(name: "HEIF", description: "Reads HEIC and AVIF pictures, by libheif.")
  ],
  dependencies: [
    // Documentation only; no target depends on it.
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.3")
  ],
  targets: [
    // C
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    // What debug builds on Linux take instead of C without optimisation.
    .target(name: "CContrastAssembly", path: "Assembly", exclude: ["made-of"]),
    .target(name: "CContrastKernels", dependencies: ["CContrastAssembly"]),
    .systemLibrary(name: "CJPEG", pkgConfig: "libjpeg", providers: [.apt(["libjpeg-dev"])]),
    .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CWebP", pkgConfig: "libwebp", providers: [.apt(["libwebp-dev"])]),
    // zlib comes with libpng, which is built on it.
    .target(
      name: "CContrastCodecs", dependencies: ["CJPEG", "CPNG", "CWebP"],
      cSettings: [.define("CONTRAST_HEIF", .when(traits: ["HEIF"]))],
      linkerSettings: [
        .linkedLibrary("z"), .linkedLibrary("heif", .when(traits: ["HEIF"])),
      ]),

    // Machine, files and numbers
    .target(name: "ContrastRuntime", dependencies: ["CContrastKernels"]),
    .target(name: "ContrastFiles", dependencies: ["ContrastRuntime"]),
    .target(
      name: "ContrastTensor", dependencies: ["CContrastKernels", "COpenBLAS", "ContrastFiles"]),
    .target(name: "ContrastLayers", dependencies: ["ContrastTensor"]),
    .target(name: "ContrastAdapters", dependencies: ["ContrastLayers"]),

    // What goes in
    .target(
      name: "ContrastImages",
      dependencies: ["CContrastCodecs", "CContrastKernels", "ContrastFiles"]),
    .target(name: "ContrastTokenizers", dependencies: ["ContrastFiles"]),

    // The two towers
    .target(name: "ContrastVision", dependencies: ["ContrastAdapters", "ContrastImages"]),
    .target(name: "ContrastText", dependencies: ["ContrastAdapters", "ContrastTokenizers"]),

    // One space
    .target(name: "Contrast", dependencies: ["ContrastVision", "ContrastText"]),

    // Words out
    .target(name: "ContrastGeneration", dependencies: ["Contrast", "CContrastKernels"]),

    // Learning it
    .target(
      name: "ContrastTraining",
      dependencies: ["Contrast", "ContrastGeneration", "CContrastKernels"]),

    // Learning it together: MPI is looked up when a launcher starts a program, and needed by no build.
    .target(name: "CContrastMPI"),
    .target(name: "ContrastDistributed", dependencies: ["ContrastTraining", "CContrastMPI"]),

    // Fetching it: the one module that uses a network
    .target(name: "ContrastHub", dependencies: ["Contrast"]),

    // Tests
    .target(
      name: "ContrastTestSupport", dependencies: ["ContrastFiles"],
      path: "Tests/ContrastTestSupport"),
    .target(
      name: "CContrastTestSupport", dependencies: ["CContrastKernels"],
      path: "Tests/CContrastTestSupport"),
    .testTarget(
      name: "ContrastRuntimeTests", dependencies: ["ContrastRuntime", "ContrastTestSupport"]),
    .testTarget(
      name: "ContrastFilesTests", dependencies: ["ContrastFiles", "ContrastTestSupport"]),
    .testTarget(
      name: "ContrastTensorTests",
      dependencies: ["ContrastTensor", "ContrastTestSupport", "CContrastTestSupport"]),
    .testTarget(
      name: "ContrastImagesTests", dependencies: ["ContrastImages", "ContrastTestSupport"]),
    .testTarget(
      name: "ContrastTokenizersTests", dependencies: ["ContrastTokenizers", "ContrastTestSupport"]),
    .testTarget(
      name: "ContrastLayersTests", dependencies: ["ContrastLayers", "ContrastTestSupport"]),
    .testTarget(
      name: "ContrastAdaptersTests", dependencies: ["ContrastAdapters", "ContrastTestSupport"]),
    .testTarget(
      name: "ContrastVisionTests", dependencies: ["ContrastVision", "ContrastTestSupport"]),
    .testTarget(
      name: "ContrastTextTests", dependencies: ["ContrastText", "ContrastTestSupport"]),
    .testTarget(name: "ContrastTests", dependencies: ["Contrast", "ContrastTestSupport"]),
    .testTarget(
      name: "ContrastGenerationTests", dependencies: ["ContrastGeneration", "ContrastTestSupport"]),
    .testTarget(
      name: "ContrastTrainingTests",
      dependencies: [
        "ContrastTraining", "ContrastDistributed", "ContrastGeneration", "ContrastHub",
        "ContrastTestSupport",
      ]),
    .testTarget(
      name: "ContrastDistributedTests",
      dependencies: ["ContrastDistributed", "ContrastTestSupport", "distributed-check"]),
    // What Scripts/check-distributed starts with mpirun; the tests depend on it, so that it is built with them.
    .executableTarget(
      name: "distributed-check", dependencies: ["ContrastDistributed", "ContrastTestSupport"],
      path: "Tests/DistributedCheck"),
    .testTarget(name: "ContrastHubTests", dependencies: ["ContrastHub", "ContrastTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
