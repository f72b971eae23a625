import ContrastTensor
import Testing

@testable import ContrastGeneration

@Suite("What ends a text")
struct StoppingTests {
  private func shown(_ pieces: [String], _ strings: [String], prompt: String = "") -> (
    String, String?
  ) {
    var text = StoppableText(StopStrings(strings), prompt: prompt)
    var shown = ""
    for piece in pieces { shown += text.append(piece) }
    return (shown + text.finish(), text.stop)
  }

  @Test("A text ends before the stop string, wherever pieces are cut")
  func cut() {
    #expect(
      shown(["Hello", " wor", "ld.\n\nUs", "er: x"], ["\n\nUser:"]) == ("Hello world.", "\n\nUser:")
    )
    #expect(shown(["abcSTOPdef"], ["STOP"]) == ("abc", "STOP"))
    #expect(shown(["abcST", "O", "def"], ["STOP"]) == ("abcSTOdef", nil))
    #expect(shown(["aab", "aaab"], ["aaab"]) == ("aab", "aaab"))
    #expect(shown(["grüße", "n 👩‍🚀"], ["en", "👩"]) == ("grüß", "en"))
    #expect(shown(["b c"], ["c", "b c", " c"]) == ("", "b c"))
    #expect(shown(["x", "y"], []) == ("xy", nil))
    // It may begin in the prompt, but not end there.
    #expect(shown(["OP!", "more"], ["STOP"], prompt: "say STOP: ST") == ("", "STOP"))
    #expect(shown(["more"], ["STOP"], prompt: "STOP") == ("more", nil))
  }

  @Test("The end of the text waits only as long as it may be a stop string")
  func waiting() {
    var text = StoppableText(StopStrings(["###", "#end"]))
    #expect(text.append("a#") == "a")
    #expect(text.append("#") == "")
    #expect(text.append("e") == "#")
    #expect(text.append("x") == "#ex")
    #expect(text.append("#") == "")
    #expect(text.finish() == "#")
    #expect(text.stop == nil)
  }

  @Test("What is found is what searching the whole text finds")
  func search() {
    var generator = PhiloxGenerator(seed: 11)
    for _ in 0..<400 {
      func random(_ count: Int) -> String {
        String((0..<count).map { _ in "abé".randomElement(using: &generator)! })
      }
      let strings = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        random(Int.random(in: 1...5, using: &generator))
      }
      let pieces = (0..<6).map { _ in random(Int.random(in: 0...6, using: &generator)) }
      let whole = Array(pieces.joined().utf8)
      // The first end of any string, and the earliest beginning of those that end there.
      var expected = pieces.joined()
      search: for end in 1..<(whole.count + 1) {
        let ending = strings.map { Array($0.utf8) }.filter {
          whole[..<end].suffix($0.count).elementsEqual($0)
        }
        if let longest = ending.map(\.count).max() {
          expected = String(decoding: whole[..<(end - longest)], as: UTF8.self)
          break search
        }
      }
      #expect(shown(pieces, strings).0 == expected)
    }
  }

  @Test("Long stop strings take linear time")
  func linear() {
    let almost = String(repeating: "a", count: 4096)
    var matcher = StopStringMatcher(
      StopStrings([almost + "b", String(repeating: "ab", count: 2048)]))
    var found = 0
    for _ in 0..<300 where matcher.append(almost.utf8) != nil { found += 1 }
    #expect(found == 0 && matcher.heldBack == 4096)
    #expect(matcher.append("b".utf8) == .init(string: 0, end: 1, length: 4097))
  }

  @Test("End tokens, lengths and time, in this order")
  func criteria() {
    var options = GenerationOptions()
    options.stopTokens = [7, 8]
    options.maximumTime = .seconds(3)
    let start = ContinuousClock.now
    let criteria = StopCriteria(options, start: start)
    func reason(_ ids: [Int32], _ isStop: Bool = false, after seconds: Int = 0) -> StopReason? {
      criteria.reason(
        TokenSequence(ids: ids, limits: LengthLimits(promptLength: 1, maximumLength: 3)),
        stopString: isStop, now: start + .seconds(seconds))
    }
    #expect(reason([7, 1]) == nil)
    #expect(reason([1, 8]) == .endToken)
    #expect(reason([1, 1, 7], true, after: 5) == .endToken)
    #expect(reason([1, 1], true) == .stopString)
    #expect(reason([1, 1, 1], after: 5) == .length)
    #expect(reason([1, 1], after: 3) == .time)
  }
}
