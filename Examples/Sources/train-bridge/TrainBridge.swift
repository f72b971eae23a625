import ArgumentParser
import Contrast
import ContrastRuntime
import ExampleSupport

@main
struct TrainBridge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-bridge",
    abstract:
      "Trains what stands between an image tower and a language model, neither of which changes.",
    discussion: """
      The language model then describes pictures and answers questions about them. The image tower looks at every \
      picture once; its states are kept on disk. Checkpoints, tables and curves stand beside the output, and the same \
      command goes on from the last of them.
      """,
    subcommands: [TrainQFormerStage.self, TrainLanguageStage.self])
}

extension ModelConversion.Precision: @retroactive ExpressibleByArgument {}

/// Shows how many of the pictures were looked at.
func looking<R>(_ body: (@escaping ProgressHandler) async throws -> R) async throws -> R {
  let bar = ProgressBar("Looking at the pictures", total: 100)
  defer { bar.finish() }
  return try await body { bar.update(share: $0) }
}
