import ArgumentParser
import ContrastHub
import ExampleSupport
import Foundation

@main
struct Fetch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Fetches a model from the Hugging Face Hub into the local cache.",
    discussion: """
      The folder of the files is printed. Without '--files' it fetches what the other programs read: \
      configurations, tokenizer, and the weights in one format. The cache is the one of \
      huggingface_hub. What is there is not fetched again, and what Ctrl-C or a kill interrupted is taken \
      up: call it again.

        fetch openai/clip-vit-base-patch32
        fetch microsoft/LLM2CLIP-EVA02-L-14-336 --files '*.json' --files '*.pt'
        fetch sentence-transformers/all-MiniLM-L6-v2 --revision refs/pr/21

      HF_TOKEN, or the file that 'hf auth login' writes, has the token for private and gated \
      repositories. HF_ENDPOINT, HF_HOME, HF_HUB_CACHE, HF_HUB_OFFLINE and the variables of proxies are \
      honoured.
      """)

  @Argument(help: ArgumentHelp("Such as openai/clip-vit-base-patch32.", valueName: "repository"))
  var repository: String

  @Option(help: "A branch, a tag, or the 40 digits of a commit.")
  var revision = "main"

  @Option(
    help: ArgumentHelp(
      "Fetch the files whose paths match; may be repeated.", valueName: "pattern"))
  var files: [String] = []

  func run() async throws {
    var hub = Hub()
    let bar = ProgressBar("Fetching \(repository)", total: 100, quiet: true)
    hub.progress = { bar.update(share: $0) }
    let (client, repository, revision) = (hub, repository, revision)
    let patterns = files.isEmpty ? nil : files
    try await interruptible {
      defer { bar.finish() }
      let folder = try await client.fetch(repository, revision: revision, files: patterns)
      bar.finish()
      print(folder.path)
    }
  }
}
