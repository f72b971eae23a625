import ArgumentParser
import ContrastTraining

/// How batches are cut where several processes train together.
public struct BatchShardOptions: ParsableArguments, Sendable {
  /// See ``BatchShards``.
  @Option(
    help: ArgumentHelp(
      "Cut each batch into so many shards, for the same bits on any number of processes that divides it (default: "
        + "under a launcher 8, or one for each process if that does not divide 8).",
      valueName: "count"))
  public var batchShards: Int?

  public init() {}

  public func validate() throws {
    guard batchShards.map({ $0 >= 1 }) ?? true else {
      throw ValidationError("'--batch-shards' must be at least 1.")
    }
  }

  /// The shards, nil for a batch in one, and what of them must be equal to go on.
  ///
  /// - Parameter processes: that train together.
  /// - Throws: `TrainingError`.
  public func shards(
    over processes: ProcessGroup
  ) throws -> (shards: BatchShards?, description: [String]) {
    var count = batchShards
    if count == nil, processes.count > 1 {
      count = 8.isMultiple(of: processes.count) ? 8 : processes.count
    }
    return (
      try count.map { try BatchShards($0, over: processes) },
      count.map { ["batch shards \($0)"] } ?? []
    )
  }
}
