import Contrast
import ContrastDistributed
import ContrastLayers
import ContrastTensor
import ContrastTraining
import Foundation

/// What `Scripts/check-distributed` starts with mpirun:
///
///     distributed-check messages
///     distributed-check loss infoNCE|sigLIP <pairs> <width>
///     distributed-check train infoNCE|sigLIP <folder> <steps> [<pairs per pass>] [die <rank> <step>]
///                                                             [fail <rank> <step>]
///     distributed-check speed <shards, or 0> <pairs> <steps> <threads>
///
/// What must be the same for any number of processes goes to standard output, once.
@main
struct DistributedCheck {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    try await MPI.run { processes in
      switch arguments.first {
      case "messages": try messages(processes)
      case "loss": try loss(arguments, processes)
      case "train": try await Training(arguments).run(processes)
      case "speed": try Speed(arguments).run(processes)
      default: fatalError("messages, loss, train or speed")
      }
    }
  }

  /// Every operation, with parts of odd sizes and of none.
  private static func messages(_ processes: ProcessGroup) throws {
    let collectives = processes.collectives
    let (rank, count) = (collectives.rank, collectives.count)
    /// What a process has for another.
    func bytes(_ from: Int, _ to: Int, _ size: Int) -> [UInt8] {
      (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ from &* 7 &+ to &* 13) }
    }
    func check(_ isRight: Bool, _ what: String) {
      guard isRight else { fatalError("\(what) of process \(rank)") }
    }
    for size in [0, 1, 1000, 3_000_001] {
      let counts = (0..<count).map { size * ($0 + 1) % 3_999_999 }
      var all = [UInt8](repeating: 0, count: counts.reduce(0, +))
      try bytes(rank, 0, counts[rank]).withUnsafeBytes { part in
        try all.withUnsafeMutableBytes { try collectives.gather(part, counts: counts, into: $0) }
      }
      check(all == (0..<count).flatMap { bytes($0, 0, counts[$0]) }, "gather")

      func sent(_ from: Int, _ to: Int) -> Int { size * (from + 2 * to) % 999_999 }
      let (sending, receiving) = (
        (0..<count).map { sent(rank, $0) }, (0..<count).map { sent($0, rank) }
      )
      all = [UInt8](repeating: 0, count: receiving.reduce(0, +))
      try (0..<count).flatMap { bytes(rank, $0, sending[$0]) }.withUnsafeBytes { parts in
        try all.withUnsafeMutableBytes {
          try collectives.exchange(parts, sending: sending, into: $0, receiving: receiving)
        }
      }
      check(all == (0..<count).flatMap { bytes($0, rank, receiving[$0]) }, "exchange")

      let previous = (rank + count - 1) % count
      all = [UInt8](repeating: 0, count: counts[previous])
      try bytes(rank, 1, counts[rank]).withUnsafeBytes { part in
        try all.withUnsafeMutableBytes { try collectives.pass(part, into: $0) }
      }
      check(all == bytes(previous, 1, counts[previous]), "pass")

      all = rank == count - 1 ? bytes(rank, 2, size) : [UInt8](repeating: 0, count: size)
      try all.withUnsafeMutableBytes { try collectives.broadcast($0, from: count - 1) }
      check(all == bytes(count - 1, 2, size), "broadcast")
    }
    try processes.wait()
    if rank == 0 { print("messages of \(count) arrived") }
  }

  /// The loss of vectors that are a function of their numbers, and its gradients; the memory on standard error.
  private static func loss(_ arguments: [String], _ processes: ProcessGroup) throws {
    let (count, width) = (Int(arguments[2])!, Int(arguments[3])!)
    let shards = try BatchShards(8, over: processes)
    let own = count / 8 * shards.own.lowerBound..<count / 8 * shards.own.upperBound
    let run = Run(threads: 1)
    func vectors(_ kind: UInt64) -> Tensor {
      var values: [Float] = []
      values.reserveCapacity(own.count * width)
      for pair in own {
        var generator = PhiloxGenerator(seed: kind, stream: UInt64(pair))
        values += (0..<width).map { _ in generator.normal() }
      }
      return run.l2Normalized(Tensor(values, shape: [own.count, width]))
    }
    let (images, texts) = (vectors(1), vectors(2))
    let before = peakMemory()
    let start = ContinuousClock.now
    let result = try PairLoss(arguments[1] == "sigLIP" ? .sigLIP : .infoNCE)(
      [images, texts],
      of: ShardedPairs(
        shards: shards, pairs: shards.own.map { _ in count / 8 },
        negatives: shards.own.map { _ in 0 }, ids: nil, width: width), logScale: 3, bias: -5,
      run: run)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let gradients = [result.images, result.texts].map { tensor in
      digest(tensor.elements, processes)
    }
    if processes.rank == 0 {
      print("loss \(result.value) \(result.logScale) \(result.logitBias) \(gradients)")
      write(
        "\(processes.count) processes: \(seconds) s, \((peakMemory() - before) >> 10) MiB more\n")
    }
  }

  /// Of the numbers of all processes together, in their order.
  private static func digest(_ values: [Float], _ processes: ProcessGroup) -> String {
    let counts = try! processes.collectives.gather([values.count])
    let all = try! processes.collectives.gather(values, counts: counts)
    return all.withUnsafeBytes { bytes in
      var fingerprint = Fingerprint()
      fingerprint.combine(bytes)
      return fingerprint.text
    }
  }

  /// In KiB.
  static func peakMemory() -> Int {
    let lines = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = lines.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}

func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
