import Contrast
import ContrastImages
import ContrastTensor
import ContrastTraining
import Foundation

/// Steps of the image tower of ViT-B/32 with an adaptor for texts, on pictures of one colour.
struct Speed {
  private let shards: Int
  private let pairs: Int
  private let steps: Int
  private let threads: Int

  /// What all threads of this process have computed for, also where others compute beside it.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// - Parameter arguments: of the program.
  init(_ arguments: [String]) {
    (shards, pairs) = (Int(arguments[1])!, Int(arguments[2])!)
    (steps, threads) = (Int(arguments[3])!, Int(arguments[4])!)
  }

  func run(_ processes: ProcessGroup) throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "contrast-speed")
    if processes.rank == 0, !FileManager.default.fileExists(atPath: place.path) {
      try NewDualEncoder(
        image: .init(
          imageSize: 224, patchSize: 32, width: 768, layers: 12, heads: 12, hiddenWidth: 3072),
        text: .adaptor(inputs: 512, blocks: 1), projectionWidth: 512
      ).write(to: place, seed: 1)
    }
    try processes.wait()
    let model = try TrainableModel(ModelFolder(place, options: .init(threads: threads)))
    var settings = Trainer.Settings(learningRate: 1e-4, maximumGradientNorm: 1, threads: threads)
    if shards > 0 { settings.shards = try BatchShards(shards, over: processes) }
    let parameters = model.parameters { _ in true }
    let numbers = parameters.values.reduce(0) { $0 + $1.count }
    let trainer = Trainer(parameters, optimizer: .adamW(), settings: settings)
    let objective = try model.objective()
    let own = pairs / processes.count
    let batch = ContrastiveObjective.Batch(
      images: (0..<own).map { index in
        PreparedImage(
          width: 224, height: 224,
          pixels: Array(repeating: UInt8(truncatingIfNeeded: 7 * index), count: 224 * 224 * 3))
      },
      texts: .features(
        Tensor((0..<own * 512).map { Float($0 * 37 % 101) / 50 - 1 }, shape: [own, 512])))
    var (times, work): ([Double], [Double]) = ([], [])
    for _ in 0...steps {
      let (start, before) = (ContinuousClock.now, Self.processorSeconds)
      _ = try trainer.step { try objective(batch, $0) }
      times.append((ContinuousClock.now - start) / .seconds(1))
      work.append(Self.processorSeconds - before)
    }
    // The first step packs, and makes room.
    let rest = times.dropFirst().sorted()
    guard processes.rank == 0 else { return }
    print(
      "\(processes.count) processes, \(threads) threads each, \(shards) shards, \(pairs) pairs, "
        + "\(numbers) parameters: \(rest[rest.count / 2]) s a step (fastest \(rest[0])), "
        + "\(work.dropFirst().min()!) s of processors, "
        + "peak \(DistributedCheck.peakMemory() >> 10) MiB")
  }
}
