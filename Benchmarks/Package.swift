// swift-tools-version: 6.1
import PackageDescription

/// The modules of the library that the benchmarks import.
let library = [
  "Contrast", "ContrastAdapters", "ContrastGeneration", "ContrastImages", "ContrastLayers",
  "ContrastTensor",
  "ContrastText", "ContrastTokenizers", "ContrastTraining", "ContrastVision",
].map { Target.Dependency.product(name: $0, package: "swift-contrast") }

/// A target whose benchmarks `swift package benchmark` finds, because its folder lies in one that is
/// called Benchmarks.
func benchmarks(_ name: String, also others: [Target.Dependency] = []) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["BenchmarkSupport", .product(name: "Benchmark", package: "benchmark")] + library
      + others,
    path: name,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

let package = Package(
  name: "swift-contrast-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-contrast", path: ".."),
    // Without its traits it intercepts neither malloc nor the runtime.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // What the processor could do at most.
    .target(name: "CPeaks"),
    // The product of the library in other shapes; it needs the headers of its kernels.
    .target(name: "CTiles", dependencies: [.product(name: "Contrast", package: "swift-contrast")]),
    .target(name: "BenchmarkSupport", dependencies: ["CPeaks"] + library),
    benchmarks("KernelBenchmarks", also: ["CPeaks"]),
    benchmarks("PreprocessingBenchmarks"),
    benchmarks("TokenizerBenchmarks"),
    benchmarks("TowerBenchmarks"),
    benchmarks("MemoryBenchmarks"),
    benchmarks("SearchBenchmarks"),
    benchmarks("TrainingBenchmarks"),
    .executableTarget(
      name: "kernel-rates", dependencies: ["BenchmarkSupport", "CPeaks", "CTiles"] + library),
    // What peers/compare.py measures.
    .executableTarget(name: "peer-runner", dependencies: ["BenchmarkSupport", "CPeaks"] + library),
  ],
  swiftLanguageModes: [.v6]
)
