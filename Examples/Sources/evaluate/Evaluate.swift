import ArgumentParser
import Contrast
import ExampleSupport

@main
struct Evaluate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measures a model: zero-shot accuracy, retrieval, captions and answers.",
    discussion: """
        evaluate classes cifar10/test --templates plain --predictions predictions.csv
        evaluate retrieval flickr8k/images flickr8k/captions.txt
        evaluate binding drawings/binding.jsonl
        evaluate probe cifar10/train cifar10/test
        evaluate suite evaluation.json
        evaluate captions results.json captions_val2014.json
        evaluate questions results.json v2_mscoco_val2014_annotations.json
        evaluate descriptions written.jsonl drawings/captions.jsonl --language english
        evaluate naming written.jsonl names.json
        evaluate filter clean.jsonl noisy/exchanged.jsonl
      """,
    subcommands: [
      Classes.self, Retrieval.self, Binding.self, Probe.self, Suite.self, CaptionScoring.self,
      QuestionScoring.self, DescriptionScoring.self, ClassNaming.self, FilterScoring.self,
    ])
}

/// The built-in sets of prompt templates.
enum TemplateSet: String, ExpressibleByArgument, CaseIterable {
  case plain, imagenet, name

  var templates: ClassPrompts {
    switch self {
    case .plain: .plain
    case .imagenet: .imageNet
    case .name: .name
    }
  }
}
