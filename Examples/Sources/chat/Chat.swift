import ArgumentParser
import Contrast
import ContrastGeneration
import ExampleSupport
import Foundation

@main
struct Chat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "A conversation about pictures in the terminal.",
    discussion: """
      Each line is a question; its answer comes as it is written. A line that begins with ":image" names one more picture \
      for the next question, where the model takes several; ":new" begins anew with the first one; an empty line, or the \
      end of the input, ends the conversation.

        chat photo.jpg --model THUDM/visualglm-6b
        echo "what is in the picture?" | chat photo.jpg --model llava-hf/llava-1.5-7b-hf --max-tokens 64
      """)

  @Argument(help: "The picture.")
  var image: String

  @OptionGroup(title: "Writing options") var writing: WritingOptions
  @OptionGroup(title: "Model options") var model: ImageTextOptions

  func validate() throws {
    guard writing.beams == 1, writing.count == 1 else {
      throw ValidationError("Answers are shown as they come: leave '--beams' and '--count' at 1.")
    }
  }

  func run() async throws {
    try await interruptible { try await converse() }
  }

  private func converse() async throws {
    guard try model.isChat() else {
      throw ValidationError("Name a language model that sees with '--model'; see 'chat --help'.")
    }
    let chat = try await model.load { try await ImageChatModel(directory: $0, options: $1) }
    let options = writing.chatOptions(chat.defaults)
    let first = ImageSource.file(URL(filePath: image))
    var (history, images): ([ImageChatTurn], [ImageSource]) = ([], [first])
    while let line = readLine(), !line.isEmpty {
      if line == ":new" {
        (history, images) = ([], [first])
        continue
      }
      if line.hasPrefix(":image ") {
        images.append(.file(URL(filePath: String(line.dropFirst(":image ".count)))))
        continue
      }
      var answer = ""
      let pieces = try await chat.stream(
        line, images: images, history: history, options: options, decoding: model.decoding)
      for try await piece in pieces {
        answer += piece
        FileHandle.standardOutput.write(Data(piece.utf8))
      }
      FileHandle.standardOutput.write(Data("\n".utf8))
      history.append(
        ImageChatTurn(
          images: images, question: line, answer: answer.trimmingCharacters(in: .whitespaces)))
      images = []
    }
  }
}
