import ArgumentParser
import Contrast
import ContrastGeneration
import ContrastTraining
import ExampleSupport
import Foundation

@main
struct Caption: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "caption",
    abstract: "Describes images.",
    discussion: """
      A line for each caption: the image, a tab, the words. JSON lines (--json) are a captions file, as
      train-clip and align read it.

        caption photo.jpg --model Salesforce/blip-image-captioning-base
        caption holiday/ --model DIR --prompt "a photo of" --beams 3
        caption photo.jpg --model DIR --sample --count 5 --json

      A language model that sees (BLIP-2, InstructBLIP, LLaVA-1.5, VisualGLM) is asked for a description in its own \
      words, or with those of --prompt.
      """)

  @Argument(help: "Images, or folders of images.")
  var images: [String]

  @Option(
    help: ArgumentHelp(
      "The words that captions begin with.", discussion: "BLIP was trained with 'a picture of'.",
      valueName: "words"))
  var prompt = ""

  @Flag(help: "Print JSON lines.")
  var json = false

  @OptionGroup(title: "Writing options") var writing: WritingOptions
  @OptionGroup(title: "Model options") var model: ImageTextOptions

  func run() async throws {
    try await interruptible { try await describe() }
  }

  private struct Line: Encodable {
    let image: String
    let captions: [String]
  }

  private func describe() async throws {
    let files = Array(try ImageFolder(images))
    guard !files.isEmpty else {
      throw TrainingDataError.noImages(path: images.joined(separator: ", "))
    }
    if try model.isChat() { return try await describe(files) }
    let captioner = try await model.load { try await ImageCaptioner(directory: $0, options: $1) }
    // A few at a time, so that lines come as they are written.
    let step = 8
    for start in stride(from: 0, to: files.count, by: step) {
      let part = files[start..<min(start + step, files.count)]
      let captions = try await captioner.captions(
        images: part.map(\.source), prompt: prompt, options: writing.options,
        decoding: model.decoding)
      for (file, captions) in zip(part, captions) {
        let texts = captions.map { "\(prompt.trimmed) \($0.text)".trimmed }
        if json {
          print(try jsonText(Line(image: file.path, captions: texts), pretty: false))
        } else {
          for text in texts { print("\(file.path)\t\(text)") }
        }
      }
    }
  }

  /// The same with a language model that sees.
  private func describe(_ files: [ImageFolder.File]) async throws {
    let chat = try await model.load { try await ImageChatModel(directory: $0, options: $1) }
    let options = writing.chatOptions(chat.defaults)
    for file in files {
      let text =
        prompt.isEmpty
        ? try await chat.describe(file.source, options: options, decoding: model.decoding)
        : try await chat.ask(file.source, prompt, options: options, decoding: model.decoding).answer
      print(
        json
          ? try jsonText(Line(image: file.path, captions: [text]), pretty: false)
          : "\(file.path)\t\(text)")
    }
  }
}

extension String {
  /// Without white space at the ends.
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
