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
