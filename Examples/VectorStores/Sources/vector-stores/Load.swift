import ArgumentParser
import Foundation
import VectorStores

/// Loads records into a store, and says how far it is: what a test kills in the middle.
struct Load: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Loads made-up records into a store.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var sample: SampleOptions

  @Option(help: ArgumentHelp("Wait before each batch.", valueName: "milliseconds"))
  var pause = 0

  func run() async throws {
    let records = sample.records
    let store = try await store.open(try records.schema)
    let batches = records.batches(
      sample.count, of: sample.batch, pausing: .milliseconds(pause)
    ).map { batch in
      // Unbuffered, so that whoever reads knows what has been read at the moment.
      FileHandle.standardOutput.write(Data("\((batch.last?.id ?? -1) + 1)\n".utf8))
      return batch
    }
    _ = try await store.load(batches)
    FileHandle.standardOutput.write(Data("loaded\n".utf8))
  }
}
