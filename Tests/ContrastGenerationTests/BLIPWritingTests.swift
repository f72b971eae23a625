import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import Contrast
@testable import ContrastGeneration

/// The likeliest token of each step, and the logits it was chosen from.
private struct Greedy {
  var sequences: [[Int32]]
  /// One for each step: `[sequences, vocabulary]`.
  var logits: [[Float]] = []

  init(
    _ prompts: [[Int32]], beside contexts: [KeyValueCache], _ decoder: BLIPTextDecoder,
    steps: Int, end: Int32, _ run: Run
  ) throws {
    sequences = prompts
    let memory = decoder.keyValueMemory(precision: .float32, limit: nil)
    let batch = DecodingBatch(hasContexts: true)
    for context in contexts {
      batch.join(DecodingSequence(cache: KeyValueCache(in: memory), context: context))
    }
    var next = prompts
    for _ in 0..<steps {
      let scores = try decoder.logits(next.map { [.tokens($0)] }, of: batch, last: nil, run)
        .elements
      logits.append(scores)
      let width = decoder.vocabularySize
      for row in prompts.indices {
        let values = scores[row * width..<(row + 1) * width]
        let best = Int32(values.firstIndex(of: values.max()!)! - row * width)
        // Any token may come in a text, padding too.
        next[row] = [sequences[row][prompts[row].count...].contains(end) ? 0 : best]
        sequences[row] += next[row]
      }
    }
  }

  /// Compares with a golden; rows that have ended do not matter.
  func expect(_ golden: Golden, _ name: String, prompt: Int, end: Int32) {
    let expected = golden.rows("\(name).sequences")
    #expect(sequences.map { Array($0.prefix(expected[0].count)) } == expected, "\(name)")
    let shape = golden.shape("\(name).logits")
    let values = golden.floats("\(name).logits")
    for step in 0..<min(shape[0], logits.count) {
      for row in 0..<shape[1] where !expected[row][prompt..<prompt + step].contains(end) {
        let start = (step * shape[1] + row) * shape[2]
        let own = logits[step][row * shape[2]..<(row + 1) * shape[2]]
        #expect(
          relativeError(Array(own), Array(values[start..<start + shape[2]])) < 1e-4,
          "\(name), step \(step), row \(row)")
      }
    }
  }
}

@Suite("BLIP's decoders, captions and answers")
struct BLIPWritingTests {
  private static let options = DualEncoder.Options(threads: 2)

  @Test(
    "Captions of transformers, with and without a prompt",
    arguments: GenerationCase.all("blip_caption"))
  func captions(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let model = try BLIPCaptioningModel(BLIPFiles(reference.folder, Self.options), nil)
    let (run, end) = (Run(threads: 2), model.special.end)
    #expect(end == 3 && model.special.decoder == 73 && model.special.encoder == 74)
    let states = model.imageEncoder.states(of: golden, run)
    #expect(relativeError(states.values.elements, golden.floats("vision.last_hidden")) < 1e-5)
    let contexts = try model.contexts(of: states, run)

    let texts = golden.rows("train.input_ids", mask: "train.attention_mask")
    let logits = model.decoder.logits(ofTexts: texts, beside: contexts, run).elements
    let (shape, all) = (golden.shape("train.logits"), golden.floats("train.logits"))
    let expected = texts.enumerated().flatMap { row, ids in
      all[row * shape[1] * shape[2]..<(row * shape[1] + ids.count) * shape[2]]
    }
    #expect(relativeError(logits, expected) < 1e-5)

    for (name, words) in [
      ("plain.greedy", ""), ("prompt.greedy", try golden.notes().string("prompt")),
    ] {
      let prompt = model.prompt(words)
      let steps = golden.shape("\(name).logits")[0]
      let greedy = try Greedy(
        contexts.map { _ in prompt }, beside: contexts, model.decoder, steps: steps, end: end, run)
      greedy.expect(golden, name, prompt: prompt.count, end: end)
    }

    var options = model.defaults
    options.maximumNewTokens = 9
    func replay(_ words: String) -> DecoderReplay {
      DecoderReplay(
        decoder: model.decoder, prompts: contexts.map { _ in model.prompt(words) },
        contexts: contexts, run: run)
    }
    try replay("").expectSamples(golden, "plain.sampled", options.sampling)
    options.beamCount = 3
    let prompted = replay(try golden.notes().string("prompt"))
    try replay("").expectBeams(golden, "plain.beam3", options)
    try prompted.expectBeams(golden, "prompt.beam3", options)
    (options.maximumNewTokens, options.minimumLength, options.maximumLength) = (nil, 8, 14)
    try prompted.expectBeams(golden, "prompt.original", options)
  }

  @Test("Answers of transformers", arguments: GenerationCase.all("blip_vqa"))
  func answers(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let model = try BLIPAnsweringModel(BLIPFiles(reference.folder, Self.options), nil)
    let run = Run(threads: 2)
    let images = try model.imageContexts(of: model.imageEncoder.states(of: golden, run), run)
    let contexts = try model.contexts(
      of: golden.rows("equal.input_ids"), beside: images, run)
    let greedy = try Greedy(
      contexts.map { _ in [model.special.decoder] }, beside: contexts, model.decoder,
      steps: golden.shape("equal.greedy.logits")[0], end: model.special.end, run)
    greedy.expect(golden, "equal.greedy", prompt: 1, end: model.special.end)

    var options = model.defaults
    options.maximumNewTokens = 9
    let replay = DecoderReplay(
      decoder: model.decoder, prompts: contexts.map { _ in [model.special.decoder] },
      contexts: contexts, run: run)
    try replay.expectSamples(golden, "equal.sampled", options.sampling)
    options.beamCount = 3
    try replay.expectBeams(golden, "equal.beam3", options)
  }

  @Test(
    "Answers beside the padding of a question, as transformers gives them to a batch",
    arguments: GenerationCase.all("blip_vqa"))
  func paddedAnswers(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let model = try BLIPAnsweringModel(BLIPFiles(reference.folder, Self.options), nil)
    let run = Run(threads: 2)
    let images = model.imageEncoder.states(of: golden, run)
    let encoder = try PaddedQuestionEncoder(reference.folder)
    let questions = golden.rows("input_ids")
    let lengths = golden.rows("input_ids", mask: "attention_mask").map(\.count)
    let states = questions.indices.flatMap { item in
      encoder(
        questions[item], length: lengths[item],
        beside: images.values.slice(images.layout[item]).elements.map(Double.init))
    }
    // Its rows of tokens are those of the encoder, which reads no padding.
    let width = model.question.configuration.width
    let length = questions[0].count
    let own = model.question(
      questions.indices.map { Array(questions[$0].prefix(lengths[$0])) },
      beside: try model.imageContexts(of: images, run), run
    ).elements
    let tokens = questions.indices.flatMap { item in
      states[item * length * width..<(item * length + lengths[item]) * width]
    }
    #expect(relativeError(own, tokens.map { Float($0) }) < 1e-5)

    let contexts = try model.decoder.model.contexts(
      of: Tensor(states.map { Float($0) }, shape: [questions.count * length, width]),
      RaggedLayout(count: questions.count, length: length), in: model.contextMemory, run)
    let greedy = try Greedy(
      contexts.map { _ in [model.special.decoder] }, beside: contexts, model.decoder,
      steps: golden.shape("padded.greedy.logits")[0], end: model.special.end, run)
    greedy.expect(golden, "padded.greedy", prompt: 1, end: model.special.end)
  }

  @Test(
    "Given answers ranked as transformers' files and Salesforce's code do it",
    arguments: GenerationCase.all("blip_vqa"))
  func ranking(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let model = try BLIPAnsweringModel(BLIPFiles(reference.folder, Self.options), nil)
    let run = Run(threads: 2)
    let images = try model.imageContexts(of: model.imageEncoder.states(of: golden, run), run)
    let rows = golden.rows("input_ids", mask: "attention_mask")
    #expect(try golden.texts("questions").map { model.tokens(of: $0).ids } == rows)
    let answers = try golden.texts("answers").map(model.answer)
    #expect(answers == golden.rows("answer_ids", mask: "answer_mask"))
    for name in ["rank.hf", "rank.original"] {
      let questions = rows.map {
        name == "rank.hf" ? $0 : [model.special.encoder] + $0.dropFirst()
      }
      let states = model.question(questions, beside: images, run).elements
      let (shape, padded) = (
        golden.shape("\(name).question_states"), golden.floats("\(name).question_states")
      )
      let expected = questions.enumerated().flatMap { row, ids in
        padded[row * shape[1] * shape[2]..<(row * shape[1] + ids.count) * shape[2]]
      }
      #expect(relativeError(states, expected) < 1e-5, "\(name)")
      let contexts = try model.contexts(of: questions, beside: images, run)
      // The generator batches questions, and transformers' decoder attends to their padding; the project has
      // the numbers of each question alone beside the tiny case.
      let file = reference.folder.appending(path: "ranking.safetensors")
      let hasAlone = FileManager.default.fileExists(atPath: file.path)
      let ranking = hasAlone ? try Golden(file) : golden
      let prefix = hasAlone ? String(name.dropFirst("rank.".count)) : name
      let count = ranking.shape("\(prefix).candidates")[1]
      for (row, context) in contexts.enumerated()
      where hasAlone || questions[row].count == shape[1] {
        let ranked = AnswerRanking(count: count)(answers, beside: context, model.decoder, run)
        let candidates = ranking.integers("\(prefix).candidates")[
          row * count..<(row + 1) * count]
        try #require(Set(ranked.map(\.index)) == Set(candidates), "\(name)")
        let scores = ranking.floats("\(prefix).score")[row * count..<(row + 1) * count]
        #expect(ranked.first?.index == zip(scores, candidates).max { $0.0 < $1.0 }?.1)
        for (answer, score) in zip(candidates, scores) {
          let own = try #require(ranked.first { $0.index == answer }).score
          #expect(abs(own - Double(score)) < 1e-4 * abs(Double(score)), "\(name)")
        }
      }
    }
  }

  @Test("Salesforce's files say what they hold", arguments: GenerationCase.all("blip_pth"))
  func original(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let run = Run(threads: 2)
    for part in ["caption", "vqa"] {
      // Widths that heads of 64 do not divide need a configuration.
      let folder = try TemporaryFolder()
      let file = folder.url.appending(path: "model_base_\(part).pth")
      try FileManager.default.copyItem(
        at: reference.folder.appending(path: file.lastPathComponent), to: file)
      let options = DualEncoder.Options(threads: 2, tokenizer: reference.folder)
      #expect(throws: UnsupportedConfiguration.self) { try BLIPFiles(file, options) }
      let siblings = reference.folder.deletingLastPathComponent()
      try FileManager.default.copyItem(
        at: siblings.appending(path: "blip_\(part)/config.json"),
        to: folder.url.appending(path: "config.json"))
      let files = try BLIPFiles(folder.url, options)
      #expect(files.isOriginal)
      #expect(files.holds(.captioner) == (part == "caption"))
      #expect(files.holds(.answerer) == (part == "vqa"))
      #expect(!files.holds(.matcher) && !files.holds(.dualEncoder))
      #expect(throws: ModelFolderError.self) { try BLIPMatchingModel(files, nil) }
      let pixels = "\(part).pixel_values"
      if part == "caption" {
        let model = try BLIPCaptioningModel(files, nil)
        let contexts = try model.contexts(
          of: model.imageEncoder.states(of: golden, pixels: pixels, run), run)
        let greedy = try Greedy(
          contexts.map { _ in model.prompt("") }, beside: contexts, model.decoder,
          steps: golden.shape("caption.logits")[0], end: model.special.end, run)
        greedy.expect(golden, "caption", prompt: 1, end: model.special.end)
      } else {
        let model = try BLIPAnsweringModel(files, nil)
        #expect(model.marksQuestions)
        let images = try model.imageContexts(
          of: model.imageEncoder.states(of: golden, pixels: pixels, run), run)
        let contexts = try model.contexts(
          of: golden.rows("vqa.input_ids"), beside: images, run)
        let greedy = try Greedy(
          contexts.map { _ in [model.special.decoder] }, beside: contexts, model.decoder,
          steps: golden.shape("vqa.logits")[0], end: model.special.end, run)
        greedy.expect(golden, "vqa", prompt: 1, end: model.special.end)
      }
    }
  }
}
