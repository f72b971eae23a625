import ContrastTokenizers
import ContrastTraining
import ExampleSupport
import Foundation
import Testing

@Suite struct TrainingTextsTests {
  @Test func filesOfAllKindsInOrder() throws {
    let folder = try TemporaryFolder()
    try folder.write("a dog\n\nein Hund\n", to: "a.txt")
    try folder.write(#"{"captions": ["one", "two"]}"# + "\n", to: "b.jsonl")
    try folder.write("image,caption\nx.jpg,\"a cat, a dog\"\n", to: "c.csv")
    try folder.write("image\tcaption\nx.jpg\tfour\n", to: "d.tsv")
    let paths = ["a.txt", "b.jsonl", "c.csv", "d.tsv"].map { "\(folder.path)/\($0)" }
    let texts = try TrainingTexts(contentsOf: paths)
    let expected = ["a dog", "ein Hund", "one", "two", "a cat, a dog", "four"]
    #expect(Array(texts) == expected && Array(texts) == expected)
    #expect(throws: TrainingDataError.notFound(path: "/nowhere.txt")) {
      try TrainingTexts(contentsOf: ["/nowhere.txt"])
    }
  }

  @Test func questionsAndAnswersAreTexts() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      #"{"image": "a.png", "question": "what is it?", "answer": "a dog"}"# + "\n"
        + #"{"image": "a.png", "question": "how many?", "answers": ["one", "1"]}"# + "\n"
        + #"{"image": "a.png", "caption": "a dog"}"# + "\n", to: "q.jsonl")
    let path = "\(folder.path)/q.jsonl"
    #expect(
      Array(try TrainingTexts(contentsOf: [path]))
        == ["what is it?", "a dog", "how many?", "one", "1", "a dog"])
    // They are no captions.
    #expect(throws: TrainingDataError.self) { try CaptionLines(contentsOf: path) }
  }

  @Test func wordpieces() throws {
    let options = try TokenizerTrainingOptions.parse([
      "--kind", "wordpiece", "--vocabulary-size", "40", "--minimum-frequency", "1",
      "--special-token", "[DEC]", "--special-token", "[ENC]", "--alphabet", "q",
    ])
    let folder = try TemporaryFolder()
    try options.wordPieceTrainer.train(on: ["Ein Kätzchen", "ein"]).write(directory: folder.url)
    #expect(folder.names == ["tokenizer_config.json", "vocab.txt"])
    let tokenizer = try Tokenizer(directory: folder.url)
    #expect(tokenizer.tokenID("[ENC]") == Int32(tokenizer.vocabularySize - 1))
    #expect(tokenizer.encode("q").ids.count == 3 && tokenizer.tokenID("ein") != nil)
    #expect(
      tokenizer.decode(tokenizer.encode("EIN Kätzchen").ids, skipSpecialTokens: true)
        == "ein kätzchen")
    for refused in [["--special-token", "[CLS]"], ["--vocabulary-size", "0"]] {
      #expect(throws: (any Error).self) {
        try TokenizerTrainingOptions.parse(["--kind", "wordpiece"] + refused)
      }
    }
  }

  @Test func trainsWhatTheOptionsSay() throws {
    let options = try TokenizerTrainingOptions.parse([
      "--vocabulary-size", "270", "--special-token", "<mask>", "--splitting", "llama3",
      "--minimum-frequency", "1",
    ])
    let folder = try TemporaryFolder()
    try options.trainer.train(on: ["a kite over a kite", "kites"]).write(directory: folder.url)
    let tokenizer = try Tokenizer(directory: folder.url)
    #expect(tokenizer.vocabularySize == 270)
    #expect(tokenizer.specialTokens == ["<pad>", "</s>", "<s>", "<mask>"])
    let ids = tokenizer.encode("kite").ids
    #expect(ids.first == 2 && ids.last == 1)
    #expect(folder.names == ["tokenizer.json", "tokenizer_config.json"])
  }

  @Test(arguments: [
    ["--vocabulary-size", "200"], ["--minimum-frequency", "0"], ["--padding", ""],
    ["--end", "<s>"], ["--splitting", "words"],
  ])
  func refuses(arguments: [String]) {
    #expect(throws: (any Error).self) { try TokenizerTrainingOptions.parse(arguments) }
  }
}
