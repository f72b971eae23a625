import ArgumentParser
import Contrast
import Foundation
import VectorStores

/// The same records and queries to a store and to the exact scan.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Loads records into a store, and compares its answers and times with an exact scan.")

  /// Cosines that differ by less are ties: stores add up in other orders.
  private static let tolerance: Float = 1e-5

  @OptionGroup var store: StoreOptions
  @OptionGroup var sample: SampleOptions

  @Option(help: "How many queries, for each filter.")
  var queries = 100

  @Option(help: "How many neighbours are asked for.")
  var neighbours = 10

  func run() async throws {
    let records = sample.records
    let exact = ExactVectorStore(schema: try records.schema)
    let clock = ContinuousClock()
    let exactTime = try await clock.measure {
      _ = try await exact.load(records.batches(sample.count, of: sample.batch))
    }
    let isIndexed = store.hnsw != nil
    let store = try await store.open(try records.schema)
    let time = try await clock.measure {
      _ = try await store.load(records.batches(sample.count, of: sample.batch))
    }
    print(
      "load: \(seconds(time)) s (exact scan \(seconds(exactTime)) s), the making of records included"
    )
    if isIndexed {
      print("index: \(seconds(try await clock.measure { try await store.buildIndex() })) s")
    }
    guard try await store.count() == sample.count else {
      throw ValidationError("The store has \(try await store.count()) records.")
    }
    print("| filter | records | recall | cosines | exact scan | store | store, slowest of 100 |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for (name, filter) in SampleRecords.filters {
      print(try await row(name, filter, records, store, exact))
    }
  }

  private func row(
    _ name: String, _ filter: VectorFilter, _ records: SampleRecords, _ store: any VectorStore,
    _ exact: ExactVectorStore
  ) async throws -> String {
    let clock = ContinuousClock()
    var (found, wanted) = (0, 0)
    var difference: Float = 0
    var times: (store: [Duration], exact: [Duration]) = ([], [])
    for number in 0..<queries {
      let query = records.query(number)
      let page = 0..<neighbours
      var answers: (store: [VectorMatch], exact: [VectorMatch]) = ([], [])
      times.exact.append(
        try await clock.measure {
          answers.exact = try await exact.nearest(to: query, where: filter, page: page)
        })
      times.store.append(
        try await clock.measure {
          answers.store = try await store.nearest(to: query, where: filter, page: page)
        })
      // What is as near as the last one wanted is a tie, whichever record it is.
      let last = (answers.exact.last?.cosine ?? 1) - Self.tolerance
      found += answers.store.filter { $0.cosine >= last }.count
      wanted += answers.exact.count
      for (a, b) in zip(answers.store, answers.exact) where a.id == b.id {
        difference = max(difference, abs(a.cosine - b.cosine))
      }
    }
    let count = try await exact.count(where: filter)
    let recall = String(format: "%.4f", wanted == 0 ? 1.0 : Double(found) / Double(wanted))
    return "| \(name) | \(count) | \(recall) | \(String(format: "%.0e", difference)) | "
      + "\(milliseconds(times.exact, 50)) ms | \(milliseconds(times.store, 50)) ms | "
      + "\(milliseconds(times.store, 99)) ms |"
  }

  private func seconds(_ duration: Duration) -> String {
    String(format: "%.1f", duration / .seconds(1))
  }

  private func milliseconds(_ times: [Duration], _ percentile: Int) -> String {
    let sorted = times.sorted()
    let value = sorted[min(sorted.count - 1, sorted.count * percentile / 100)]
    return String(format: "%.1f", value / .milliseconds(1))
  }
}
