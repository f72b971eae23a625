import ContrastTraining
import ExampleSupport
import Testing

@Suite struct CaptionLinesTests {
  private func read(_ text: String, _ name: String) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(text, to: name)
    let lines = try CaptionLines(contentsOf: "\(folder.path)/\(name)")
    // Every iteration gives the same.
    #expect(Array(lines) == Array(lines))
    return Array(lines)
  }

  @Test func plainLinesWithEmptyOnes() throws {
    #expect(try read("a dog\r\n\n猫\n", "captions.en") == ["a dog", "", "猫"])
  }

  @Test func jsonLines() throws {
    let text = """
      {"captions": ["a dog", "ein Hund"], "image": "a.jpg"}

      {"caption": "猫"}
      """
    #expect(try read(text, "c.jsonl") == ["a dog", "ein Hund", "猫"])
  }

  @Test func wrongCaptionsFollowBehindAll() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"captions": ["a dog", "ein Hund"], "negatives": ["a cat"]}
      {"caption": "a bird"}
      {"caption": "a frog", "negatives": ["a toad", "a newt"]}
      """, to: "c.jsonl")
    let path = "\(folder.path)/c.jsonl"
    let right = ["a dog", "ein Hund", "a bird", "a frog"]
    #expect(try Array(CaptionLines(contentsOf: path)) == right)
    #expect(
      try Array(CaptionLines(contentsOf: path, negatives: true))
        == right + ["a cat", "a toad", "a newt"])
  }

  @Test func columns() throws {
    #expect(
      try read("image\tCaption\na.jpg\ta \"dog\", a ball\n", "c.tsv") == ["a \"dog\", a ball"])
  }

  @Test(arguments: [
    ("", "c.txt", 1), ("{\"caption\": \"a\"}\n{\"text\": \"b\"}\n", "c.jsonl", 2),
    ("image\ttext\n", "c.tsv", 1), ("image\tcaption\na\tb\nc\n", "c.tsv", 3),
    ("caption\na\n", "c.csv", 1), ("caption\n", "c.tsv", 1),
  ])
  func refusesWithTheLine(text: String, name: String, line: Int) {
    let error = #expect(throws: TrainingDataError.self) { try read(text, name) }
    #expect(error?.details.index == line - 1)
  }

  @Test func missingFile() {
    #expect(throws: TrainingDataError.notFound(path: "/nowhere.txt")) {
      try CaptionLines(contentsOf: "/nowhere.txt")
    }
  }

  @Test func pairsOfTwoFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("a dog\na cat\n", to: "a.en")
    try folder.write("ein Hund\neine Katze\n", to: "a.de")
    try folder.write("one\n", to: "short.de")
    let pairs = try CaptionPairs(first: folder.path + "/a.en", second: folder.path + "/a.de")
    #expect(pairs.first == ["a dog", "a cat"] && pairs.second == ["ein Hund", "eine Katze"])
    #expect(throws: TrainingDataError.self) {
      try CaptionPairs(first: folder.path + "/a.en", second: folder.path + "/short.de")
    }
  }

  @Test func pairsOfOneFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "image,caption\na.jpg,one\nb.jpg,two\na.jpg,three\nb.jpg,four\nb.jpg,five\n", to: "c.csv")
    let pairs = try CaptionPairs(contentsOf: folder.path + "/c.csv")
    #expect(pairs.first == ["one", "two"] && pairs.second == ["three", "four"])
    try folder.write("{\"image\": \"a.jpg\", \"caption\": \"one\"}\n", to: "d.jsonl")
    let error = #expect(throws: TrainingDataError.self) {
      try CaptionPairs(contentsOf: folder.path + "/d.jsonl")
    }
    #expect(error?.description.contains("a.jpg") == true)
  }
}
