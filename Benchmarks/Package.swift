// swift-tools-version: 6.1
import PackageDescription

/// A target whose benchmarks `swift package benchmark` finds, because its folder lies in one that is
/// called Benchmarks.
func benchmarks(_ name: String, also others: [Target.Dependency] = []) -> Target {
  .executableTarget(
    name: name,
    dependencies: ["BenchmarkSupport", .product(name: "Benchmark", package: "benchmark")] + others,
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
    .target(
      name: "BenchmarkSupport",
      dependencies: ["CPeaks", .product(name: "Contrast", package: "swift-contrast")]),
    benchmarks("KernelBenchmarks", also: ["CPeaks"]),
    benchmarks("PreprocessingBenchmarks"),
    benchmarks("TokenizerBenchmarks"),
    benchmarks("TowerBenchmarks"),
    benchmarks("MemoryBenchmarks"),
    benchmarks("SearchBenchmarks"),
    benchmarks(
      "TrainingBenchmarks",
      also: [.product(name: "ContrastTraining", package: "swift-contrast")]),
    .executableTarget(
      name: "kernel-rates", dependencies: ["BenchmarkSupport", "CPeaks", "CTiles"]),
    // What peers/compare.py measures.
    .executableTarget(
      name: "peer-runner",
      dependencies: [
        "BenchmarkSupport", "CPeaks",
        .product(name: "ContrastTraining", package: "swift-contrast"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
