import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastTokenizers
import Foundation
import Synchronization
import Testing

@testable import Contrast
@testable import ContrastGeneration

@Suite("Conversations about pictures")
struct ImageChatTests {
  private static let options = DualEncoder.Options(threads: 2)

  private static func folder(_ name: String) throws -> URL {
    try #require(GenerationCase.all(name).first).folder
  }

  /// Greedy, so many tokens.
  private static func greedy(_ count: Int = 6) -> GenerationOptions {
    var options = GenerationOptions()
    options.maximumNewTokens = count
    return options
  }

  /// LLaVA with room for a long conversation.
  private static func longLLaVA() throws -> TemporaryFolder {
    let source = try folder("llava15")
    let copy = try TemporaryFolder()
    for file in try FileManager.default.contentsOfDirectory(atPath: source.path)
    where file != "config.json" {
      try FileManager.default.copyItem(
        at: source.appending(path: file), to: copy.url.appending(path: file))
    }
    let config = try String(contentsOf: source.appending(path: "config.json"), encoding: .utf8)
      .replacing("\"max_position_embeddings\": 64", with: "\"max_position_embeddings\": 8192")
    try Data(config.utf8).write(to: copy.url.appending(path: "config.json"))
    return copy
  }

  @Test(
    "Two questions about a picture, token by token as the reference answers them",
    .shared("reference/generation-cases"), arguments: ["tiny", "odd"])
  func reference(_ size: String) async throws {
    let case_ = try #require(GenerationCase.all("visualglm").first { $0.size == size })
    let conversation = try Golden(
      SharedData.fixtures.appending(
        path: "conversations/visualglm_\(size).safetensors"))
    let notes = try conversation.notes()
    let questions = try notes.array("questions").map { try $0.string() }
    let answers = try notes.array("answers").map { try $0.string() }
    let model = try ImageTextFamily.open(case_.folder, options: Self.options, as: .chat)
      .visualModel(nil)
    let engine = GenerationEngine(model.decoder, threads: 2)
    let run = Run(threads: 2)
    let states = model.imageEncoder.tower.states(
      of: try case_.golden().pixels()[0..<1], at: model.layer, classToken: true, run)
    let image = SeenImage(identity: 1 << 20, left: try model.bridge.seen(states, run)[0])
    var options = Self.greedy(9)
    options.stopTokens = model.defaults.stopTokens
    var turns: [ConversationFormat.Turn] = []
    for (turn, question) in questions.enumerated() {
      let images = turn == 0 ? 0..<1 : 1..<1
      turns.append(ConversationFormat.Turn(images: images, question: question))
      let prompt = try model.prompt(turns, images: [image], run)
      #expect(prompt.ids == conversation.integers("turn\(turn).prompt").map(Int32.init))
      let result = try #require(
        await engine.generate(prompt, model.tokenizer, options).first)
      #expect(result.tokens == conversation.integers("turn\(turn).tokens").map(Int32.init))
      let answer = model.format.answer(result.text)
      #expect(answer == answers[turn])
      turns[turn].answer = answer
    }
  }

  @Test("A conversation goes on from what is kept, to the bit as one that is read anew")
  func kept() async throws {
    let folder = try Self.longLLaVA()
    let model = try await ImageChatModel(directory: folder.url, options: Self.options)
    let pictures = Noise.pictures(3)
    var options = Self.greedy()
    options.logProbabilityCount = 2
    var history: [ImageChatTurn] = []
    for turn in 0..<9 {
      let images = turn % 3 == 0 ? [pictures[turn / 3]] : []
      let question = ["what is this?", "a dog?", "two horses"][turn % 3]
      let fresh = try await ImageChatModel(
        directory: folder.url, options: DualEncoder.Options(threads: turn % 2 + 1))
      func written(_ model: ImageChatModel) async throws -> GeneratedTokens {
        var all: [ImageSource] = []
        var turns: [ConversationFormat.Turn] = []
        for turn in history + [ImageChatTurn(images: images, question: question, answer: "")] {
          turns.append(
            ConversationFormat.Turn(
              images: all.count..<all.count + turn.images.count, question: turn.question,
              answer: turn.answer))
          all += turn.images
        }
        turns[turns.count - 1].answer = nil
        let prompt = try await model.writer.prompt(turns, all, DecodingOptions())
        return try #require(
          await model.writer.engine.generate(prompt, model.writer.model.tokenizer, options).first)
      }
      let result = try await written(model)
      // Tokens and the logarithms of their probabilities.
      let anew = try await written(fresh)
      // What BLAS multiplies has other bits in other shapes.
      #expect(
        WeightMatrix.Backend.preferred == .panels ? anew == result : anew.tokens == result.tokens,
        "turn \(turn)")
      let answer = try await model.ask(
        question, images: images, history: history, options: options)
      #expect(answer.answer == model.writer.model.format.answer(result.text))
      history.append(answer)
    }
  }

  @Test("Streams, descriptions and many tasks; a task that is cancelled leaves the others alone")
  func together() async throws {
    for name in ["visualglm", "llava15", "blip2_opt", "blip2_t5", "instructblip_t5"] {
      let model = try await ImageChatModel(
        directory: Self.folder(name), options: Self.options)
      let pictures = Noise.pictures(2)
      let options = Self.greedy(5)
      let first = try await model.ask(pictures[0], "a dog?", options: options)
      #expect(first.question == "a dog?" && first.images.count == 1)
      var streamed = ""
      let end = Mutex<GeneratedText?>(nil)
      let stream = try await model.stream(
        "a dog?", images: [pictures[0]], options: options
      ) { text in end.withLock { $0 = text } }
      for try await piece in stream { streamed += piece }
      let whole = try #require(end.withLock { $0 })
      #expect(whole.text == streamed && whole.tokens.count <= 5 && whole.promptCount > 5)
      #expect(model.writer.model.format.answer(streamed) == first.answer, "\(name)")
      let described = try await model.describe(pictures[1], options: options)
      let asked = try await model.ask(
        pictures[1], model.writer.model.format.description, options: options)
      #expect(described == asked.answer)
      let results = try await withThrowingTaskGroup(of: (Int, String).self) { group in
        for number in 0..<6 {
          group.addTask {
            (
              number,
              try await model.ask(pictures[number % 2], "a dog?", options: options).answer
            )
          }
        }
        return try await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
      }
      for number in stride(from: 0, to: 6, by: 2) { #expect(results[number] == first.answer) }
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await model.ask(pictures[0], "a dog?", options: options)
      }
      await #expect(throws: CancellationError.self) { try await task.value }
      // A reader that goes away ends its answer, wherever it is.
      for count in 0..<3 {
        var pieces = 0
        for try await _ in try await model.stream(
          "two dogs", images: [pictures[1]], options: Self.greedy(8))
        {
          pieces += 1
          if pieces > count { break }
        }
        #expect(
          try await model.ask(pictures[0], "a dog?", options: options).answer == first.answer)
      }
    }
  }

  @Test("A conversation without a picture, with too many, or too long is a typed error")
  func hostile() async throws {
    let pictures = Noise.pictures(2)
    for name in ["visualglm", "blip2_opt", "instructblip_t5"] {
      let model = try await ImageChatModel(
        directory: Self.folder(name), options: Self.options)
      await #expect(throws: GenerationError.imageCount(0, allowed: 1...1)) {
        try await model.ask("a dog?")
      }
      await #expect(throws: GenerationError.imageCount(2, allowed: 1...1)) {
        try await model.ask("a dog?", images: pictures)
      }
      // A history whose first turn was cut off.
      await #expect(throws: GenerationError.imageCount(0, allowed: 1...1)) {
        try await model.ask(
          "a dog?", history: [ImageChatTurn(question: "a cat?", answer: "no")])
      }
      await #expect(throws: ImageError.self) {
        try await model.ask(.bytes([1, 2, 3], name: "bad"), "a dog?")
      }
    }
    let folder = try Self.folder("llava15")
    let model = try await ImageChatModel(directory: folder, options: Self.options)
    await #expect(throws: GenerationError.imageCount(0, allowed: 1...64)) {
      try await model.ask("<image>\na dog?")
    }
    await #expect(throws: GenerationError.imageCount(65, allowed: 1...64)) {
      try await model.ask(
        "a dog?", images: Array(repeating: pictures[0], count: 65))
    }
    await #expect(throws: GenerationError.self) {
      try await model.ask(
        pictures[0], String(repeating: "what is in the picture? ", count: 10))
    }
    // What looks like a control token in a question or an answer is text: no image goes there, and no turn ends.
    let writer = model.writer.model
    let image = try #require(writer.placeholder)
    let tokens = [image, try #require(writer.tokenizer.specialTokenID(.end))]
    func ids(_ question: String) async throws -> [Int32] {
      try await model.writer.prompt(
        [ConversationFormat.Turn(images: 0..<1, question: question)], [pictures[0]],
        DecodingOptions()
      ).ids
    }
    let plain = try await ids("a").filter(tokens.contains)
    #expect(try await ids("<image></s>").filter(tokens.contains) == plain)
  }

  @Test("Folders that do not fit together are refused by name")
  func folders() async throws {
    let source = try Self.folder("llava15")
    let folder = try TemporaryFolder()
    for file in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(
        at: source.appending(path: file), to: folder.url.appending(path: file))
    }
    let file = folder.url.appending(path: "config.json")
    let config = try String(contentsOf: file, encoding: .utf8)
    for (old, new) in [
      ("\"image_token_index\": 64", "\"image_token_index\": 640"),
      ("\"image_token_index\": 64", "\"image_token_index\": -200"),
      ("\"vision_feature_layer\": -2", "\"vision_feature_layer\": -9"),
      (
        "\"vision_feature_select_strategy\": \"default\"",
        "\"vision_feature_select_strategy\": \"all\""
      ),
      ("\"model_type\": \"clip_vision_model\"", "\"model_type\": \"siglip_vision_model\""),
      ("\"model_type\": \"llama\"", "\"model_type\": \"mamba\""),
    ] {
      #expect(config.contains(old), "\(old)")
      try Data(config.replacing(old, with: new).utf8).write(to: file)
      await #expect("\(new)") {
        _ = try await ImageChatModel(directory: folder.url, options: Self.options)
      } throws: {
        $0 is any ContrastError
      }
    }
    try Data(config.utf8).write(to: file)
    let weights = folder.url.appending(path: "model.safetensors")
    let tensors = try SafetensorsBytes.read(weights.path)
    for key in [
      "multi_modal_projector.linear_2.bias", "language_model.model.norm.weight",
      "vision_tower.vision_model.embeddings.class_embedding",
    ] {
      try FileManager.default.removeItem(at: weights)
      try Data(SafetensorsBytes.file(tensors.filter { $0.name != key })).write(to: weights)
      await #expect("\(key)") {
        _ = try await ImageChatModel(directory: folder.url, options: Self.options)
      } throws: {
        $0 is any ContrastError
      }
    }
    // Models of other kinds say what they are.
    for name in ["blip_caption", "opt/pre_norm"] {
      let other = try #require(GenerationCase.all(name).first).folder
      await #expect(throws: ModelFolderError.self) {
        _ = try await ImageChatModel(directory: other, options: Self.options)
      }
    }
    await #expect(throws: ModelFolderError.self) {
      _ = try await ImageTextMatcher(directory: source, options: Self.options)
    }
  }

  @Test("Marks beside Chinese characters become wide, others stay")
  func marks() {
    #expect(ConversationFormat.punctuated("图片,a,b") == "图片，a,b")
    #expect(ConversationFormat.punctuated("a:图?!") == "a：图？!")
    #expect(ConversationFormat.punctuated("[[训练时间]];") == "2023年；")
    #expect(ConversationFormat.visualGLM.answer(" \n 猫! \n") == "猫！")
  }
}
