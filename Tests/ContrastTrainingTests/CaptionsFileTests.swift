import ContrastTraining
import Testing

@Suite struct CaptionsFileTests {
  @Test func commaSeparated() throws {
    let text = #"""
      caption,image\#r
      "A dog , a ball, and ""luck""",a.jpg\#r
      A cat .,b.jpg\#r

      "two
      lines",a.jpg
      """#
    let file = try CaptionsFile(text, name: "captions.txt")
    #expect(file.images == ["a.jpg", "b.jpg"])
    #expect(file.captions == ["A dog , a ball, and \"luck\"", "A cat .", "two\nlines"])
    #expect(file.imageOfCaption == [0, 1, 0])
  }

  @Test func tabSeparated() throws {
    let file = try CaptionsFile("image\tcaption\na.jpg\ta \"dog\", a ball\n", name: "c.tsv")
    #expect(file.captions == ["a \"dog\", a ball"])
  }

  @Test func flickr8kTokens() throws {
    let file = try CaptionsFile("a.jpg#0\tA dog\nb.jpg#0\tA cat\na.jpg#1\tDogs\n", name: "t.txt")
    #expect(file.images == ["a.jpg", "b.jpg"])
    #expect(file.imageOfCaption == [0, 1, 0])
  }

  @Test func jsonLines() throws {
    let text = """
      {"image": "a.jpg", "captions": ["a dog", "ein Hund"]}

      {"image": "b.jpg", "caption": "猫", "id": 7}
      """
    let file = try CaptionsFile(text, name: "c.jsonl")
    #expect(file.images == ["a.jpg", "b.jpg"])
    #expect(file.captions == ["a dog", "ein Hund", "猫"])
    #expect(file.imageOfCaption == [0, 0, 1])
  }

  @Test(arguments: [
    ("image,caption\na.jpg,one, two\n", 2), ("a,b\n1,2\n", 1), ("image,caption\n", 1),
    ("{\"image\": \"a\"}\n", 1), ("{\"image\": \"a\", \"caption\": \"b\"}\n{", 2),
    ("a#0\tb\nc\td\n", 2), ("", 1),
  ])
  func refusesWithTheLine(text: String, line: Int) throws {
    let error = #expect(throws: TrainingDataError.self) { try CaptionsFile(text, name: "c.txt") }
    #expect(error?.details.index == line - 1)
  }
}
