import Benchmark
import BenchmarkSupport
import Contrast
import Foundation

/// From a picture to the bytes an image tower takes, on one thread.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput, .peakMemoryResident], warmupIterations: 3,
    maxDuration: .seconds(3), maxIterations: 10_000)

  for (width, height) in [(500, 375), (1600, 1200)] {
    for size in [224, 336] {
      Benchmark(
        "resize and crop \(width)×\(height) to \(size)",
        closure: { benchmark, picture in
          let prepare = ImagePreprocessing.clip(size: size)
          for _ in benchmark.scaledIterations { blackHole(prepare(picture)) }
        },
        setup: { GeneratedInputs.picture(width: width, height: height, seed: 1) })
    }
    Benchmark(
      "decode stored PNG \(width)×\(height)",
      closure: { benchmark, bytes in
        for _ in benchmark.scaledIterations {
          blackHole(try DecodedImage.decode(.bytes(bytes, name: "generated.png")))
        }
      },
      setup: {
        PortableNetworkGraphics.encode(
          GeneratedInputs.picture(width: width, height: height, seed: 1))
      })
  }

  let photos = SharedFiles.photos
  guard !photos.isEmpty else { return }
  Benchmark("prepare \(photos.count) photo files to 224") { benchmark in
    let prepare = ImagePreprocessing.clip(size: 224)
    for _ in benchmark.scaledIterations {
      for photo in photos { blackHole(prepare(try DecodedImage.decode(.file(photo)))) }
    }
  }
}
