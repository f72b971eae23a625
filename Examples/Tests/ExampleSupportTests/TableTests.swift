import Testing

@testable import ExampleSupport

@Suite struct TableTests {
  @Test func columnsStandUnderEachOther() {
    var table = Table([("image", .left), ("猫", .right), ("a dog", .right)])
    table.append(["a.jpg", "9.0 %", "91.0 %"])
    table.append(["Grüße\n.jpg", "100.0 %", ""])
    #expect(
      table.text == """
        image            猫   a dog
        a.jpg         9.0 %  91.0 %
        Grüße .jpg  100.0 %
        """)
    #expect(table.width == 10 + 2 + 7 + 2 + 6)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("猫犬", 4), ("ﬀ", 1), ("e\u{301}", 1), ("🐶", 2), ("👨‍👩‍👧", 2), ("한글", 4),
    ("❤️", 2), ("ｱ", 1), ("Ａ", 2), ("a\u{200B}b", 2),
  ])
  func displayWidth(text: String, width: Int) { #expect(text.displayWidth == width) }

  @Test func progressLine() {
    #expect(
      ProgressBar.line("Work", done: 50, total: 200, seconds: 2, bar: true)
        == "Work [######------------------] 25 %  50/200  25/s  6 s left")
    #expect(
      ProgressBar.line("Work", done: 3, total: nil, seconds: 2, bar: false) == "Work  3  1.5/s")
    #expect(
      ProgressBar.line("Work", done: 0, total: 5, seconds: 0, bar: false) == "Work 0 %  0/5  0.0/s")
  }
}
