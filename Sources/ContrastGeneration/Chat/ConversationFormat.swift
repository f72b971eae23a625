import ContrastTokenizers
import Foundation

/// How a family writes a conversation about pictures, and reads answers.
package struct ConversationFormat: Sendable {
  /// A part of a prompt.
  enum Part: Sendable {
    /// Texts that are encoded together.
    case text([ChatPrompt.Segment])
    /// The picture of this number.
    case image(Int)
  }

  /// A question with its answer, if there is one yet, and the numbers of the pictures that it is about.
  package struct Turn: Sendable {
    var images: Range<Int>
    var question: String
    var answer: String?

    package init(images: Range<Int>, question: String, answer: String? = nil) {
      self.images = images
      self.question = question
      self.answer = answer
    }
  }

  /// The parts of the prompt in which the last turn has no answer yet. Special tokens stand before the first text and
  /// behind the last one.
  var parts: @Sendable ([Turn]) -> [Part]
  /// What stands before the first text, if not what the tokenizer puts there.
  var start: [Int32]?
  /// Whether the tokens that the tokenizer puts behind a text stand behind the last one.
  var endsPrompts = true
  /// Whether a picture is a token of the texts.
  var writesImages = false
  /// Whether options look at the tokens of a prompt: not where the family gives its decoder embeddings alone.
  var showsPrompts = true
  /// The pictures that a conversation can have.
  var imageCount: ClosedRange<Int> = 1...1
  /// What is asked where no question is.
  var description: String
  /// What an answer is, of a text that was written.
  var answer: @Sendable (String) -> String = ConversationFormat.stripped

  /// Without white space around it.
  static let stripped: @Sendable (String) -> String = {
    $0.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  package static func own(_ text: String) -> ChatPrompt.Segment { ChatPrompt.Segment(text: text) }

  package static func user(_ text: String) -> ChatPrompt.Segment {
    ChatPrompt.Segment(text: text, isFromUser: true)
  }
}

extension ConversationFormat {
  /// BLIP-2: the picture, then questions and answers as its demonstration writes them. Without a question, what is
  /// written is a caption.
  ///
  /// Source: `examples/blip2_instructed_generation.ipynb` of salesforce/LAVIS.
  static let blip2 = ConversationFormat(
    parts: { [.image(0), .text(questionAndAnswer($0))] }, description: "")

  /// A language model behind a bridge that was trained here: what it begins texts with, the picture, then as
  /// ``blip2``.
  static let bridge = ConversationFormat(
    parts: { [.text([]), .image(0), .text(questionAndAnswer($0))] }, endsPrompts: false,
    description: "")

  /// Questions with their answers as the demonstration of BLIP-2 writes them.
  package static func questionAndAnswer(_ turns: [Turn]) -> [ChatPrompt.Segment] {
    var segments: [ChatPrompt.Segment] = []
    for (number, turn) in turns.enumerated() {
      // No question asks for a caption.
      guard turns.count > 1 || !turn.question.isEmpty else { continue }
      segments += [own(number == 0 ? "Question: " : " Question: "), user(turn.question)]
      segments.append(own(" Answer:"))
      if let answer = turn.answer { segments += [own(" "), user(answer), own(".")] }
    }
    return segments
  }

  /// InstructBLIP: an instruction as it is; behind earlier turns as ``blip2`` writes them.
  ///
  /// Source: Dai et al. 2023, "InstructBLIP"; its processor in transformers.
  static let instructBLIP = ConversationFormat(
    parts: { [.image(0), .text(instruction($0))] }, description: captionInstruction)

  /// With which InstructBLIP is asked for a caption.
  package static let captionInstruction = "A short image caption."

  /// A language model behind a bridge that was trained here and reads what is asked: as ``instructBLIP``, behind what the
  /// language model begins texts with.
  static let instructedBridge = ConversationFormat(
    parts: { [.text([]), .image(0), .text(instruction($0))] }, endsPrompts: false,
    description: captionInstruction)

  private static func instruction(_ turns: [Turn]) -> [ChatPrompt.Segment] {
    turns.count == 1 ? [user(turns[0].question)] : questionAndAnswer(turns)
  }

  /// MiniGPT-4 with Vicuna v0: the picture between marks before the first question, and `###` between all parts.
  ///
  /// Source: `conversation.py` of Vision-CAIR/MiniGPT-4 (`CONV_VISION_Vicuna0`).
  static let miniGPT4 = ConversationFormat(
    parts: { turns in
      let system =
        "Give the following image: <Img>ImageContent</Img>. You will be able to see the image once I provide it to "
        + "you. Please answer my questions."
      var segments = [own("</Img> ")]
      for (number, turn) in turns.enumerated() {
        if number > 0 { segments.append(own("###Human: ")) }
        segments += [user(turn.question), own("###Assistant: ")]
        if let answer = turn.answer { segments.append(user(answer)) }
      }
      return [.text([own(system + "###Human: <Img>")]), .image(0), .text(segments)]
    },
    description: "Describe this image in detail.",
    answer: { text in
      let text = text.components(separatedBy: "###").first ?? ""
      return stripped(text.components(separatedBy: "Assistant:").last ?? "")
    })

  /// How a picture stands in the prompts of LLaVA.
  enum LLaVAImage: Sendable {
    /// As a token of the text, in the files of transformers.
    case token(String)
    /// Between two texts, which are encoded apart, in LLaVA's own repository.
    case apart
  }

  /// LLaVA-1.5: Vicuna's roles; a picture stands before the question that came with it.
  ///
  /// Source: `conversation.py` of haotian-liu/LLaVA (`vicuna_v1`), whose first sentence the files of transformers leave
  /// out.
  ///
  /// - Parameters:
  ///   - system: stands before the first turn.
  ///   - image: how a picture stands in the prompt.
  ///   - end: the token behind an answer.
  static func llava(system: String, image: LLaVAImage, end: String) -> ConversationFormat {
    var format = ConversationFormat(
      parts: { turns in
        var parts: [Part] = []
        var segments: [ChatPrompt.Segment] = system.isEmpty ? [] : [own(system + " ")]
        for turn in turns {
          segments.append(own("USER: "))
          for number in turn.images {
            switch image {
            case .token(let token): segments.append(own("\(token)\n"))
            case .apart:
              parts += [.text(segments), .image(number)]
              segments = [own("\n")]
            }
          }
          segments += [user(turn.question), own(" ASSISTANT:")]
          if let answer = turn.answer { segments += [own(" "), user(answer), own(end)] }
        }
        return parts + [.text(segments)]
      },
      imageCount: 1...64, description: "Describe this image.")
    if case .token = image { format.writesImages = true } else { format.showsPrompts = false }
    return format
  }

  /// VisualGLM: the picture first, in every turn; rounds without numbers.
  ///
  /// Source: `modeling_chatglm.py` of THUDM/visualglm-6b (`chat`, `process_response`).
  static let visualGLM = ConversationFormat(
    parts: { turns in
      var segments = [own("</img>")]
      for turn in turns {
        segments += [own("问："), user(turn.question), own("\n答：")]
        if let answer = turn.answer { segments += [user(answer), own("\n")] }
      }
      return [.text([own("<img>")]), .image(0), .text(segments)]
    },
    description: "描述这张图片。", answer: { punctuated(stripped($0)) })

  /// Marks beside Chinese characters in their full width, which the tokenizer of ChatGLM does not keep.
  static func punctuated(_ text: String) -> String {
    var scalars = Array(
      text.replacing("[[训练时间]]", with: "2023年").unicodeScalars)
    func isChinese(_ place: Int) -> Bool {
      scalars.indices.contains(place) && (0x4E00...0x9FFF).contains(scalars[place].value)
    }
    let marks: [(Unicode.Scalar, Unicode.Scalar)] = [
      (",", "，"), ("!", "！"), (":", "："), (";", "；"), ("?", "？"),
    ]
    for (mark, wide) in marks {
      for side in [-1, 1] {
        for place in scalars.indices where scalars[place] == mark && isChinese(place + side) {
          scalars[place] = wide
        }
      }
    }
    var result = ""
    result.unicodeScalars.append(contentsOf: scalars)
    return result
  }
}
