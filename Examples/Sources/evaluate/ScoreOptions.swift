import ArgumentParser
import ExampleSupport

/// What was measured, as a whole and item by item.
protocol ScoreSummary: Encodable {
  associatedtype Each: Encodable

  /// The score of each item, which is not encoded with the rest.
  var each: [Each] { get }

  /// A table for people.
  var text: String { get }
}

/// Where scores go.
struct ScoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write the score of each image or question, as JSON lines.", valueName: "file"))
  var each: String?

  @Flag(help: "Print JSON.")
  var json = false

  func write(_ summary: some ScoreSummary) throws {
    if let each {
      let file = try TextOutput(each)
      for item in summary.each { try file.write(line: try jsonText(item, pretty: false)) }
      try file.finish()
    }
    print(json ? try jsonText(summary) : summary.text)
  }
}
