import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@Suite("Values of JSON files by name")
struct JSONNodeTests {
  private func node(_ text: String) throws -> JSONNode {
    JSONNode(try JSONValue(Array(text.utf8), file: "c.json"), file: "c.json")
  }

  @Test("Values are read by type, and null counts as missing")
  func values() throws {
    let root = try node(#"{"i":-3,"f":2.0,"d":0.5,"b":true,"s":"t","n":null,"o":{"k":[1,"2"]}}"#)
    #expect(try root.int("i") == -3)
    #expect(try root.int("f") == 2)
    #expect(try root.double("d") == 0.5)
    #expect(try root.double("i") == -3)
    #expect(try root.bool("b"))
    #expect(try root.string("s") == "t")
    #expect(root["n"] == nil)
    #expect(try root.int("n", default: 5) == 5)
    #expect(try root.object("o").array("k").count == 2)
    #expect(try root.members().map(\.name) == ["i", "f", "d", "b", "s", "n", "o"])
  }

  @Test("A missing key is named by its full path")
  func missing() throws {
    let inner = try node(#"{"o":{}}"#).object("o")
    #expect(throws: FileError.invalidValue(file: "c.json", key: "o.k", reason: "is missing")) {
      try inner.int("k")
    }
  }

  @Test("A value of the wrong type is named, with or without a default")
  func wrongTypes() throws {
    let root = try node(#"{"s":"1","i":1,"h":1.5,"a":[0],"big":1e400,"huge":1e30}"#)
    #expect(throws: FileError.self) { try root.int("s") }
    #expect(throws: FileError.self) { try root.int("s", default: 1) }
    #expect(throws: FileError.self) { try root.int("h") }
    #expect(throws: FileError.self) { try root.int("huge") }
    #expect(throws: FileError.self) { try root.double("big") }
    #expect(throws: FileError.self) { try root.bool("i") }
    #expect(throws: FileError.self) { try root.string("i") }
    #expect(throws: FileError.self) { try root.object("a") }
    #expect(throws: FileError.self) { try root.array("i") }
    let element = try root.array("a")[0]
    #expect(element.failure("x") == .invalidValue(file: "c.json", key: "a.0", reason: "x"))
    #expect(throws: FileError.self) { try node("[1]").int("k") }
    #expect(throws: FileError.self) { try node("[1]").members() }
  }

  @Test("A file longer than its kind may be is refused")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    try Data("[1, 2]".utf8).write(to: folder.url.appending(path: "a.json"))
    #expect(throws: Never.self) { try JSONNode(contentsOf: folder.path("a.json"), limit: 6) }
    #expect(throws: FileError.tooLarge(file: folder.path("a.json"), bytes: 6, limit: 5)) {
      try JSONNode(contentsOf: folder.path("a.json"), limit: 5)
    }
  }

  @Test("Text written as JSON reads back as it was")
  func writing() throws {
    let texts = ["", "\"\\/", "\u{0}\u{1}\u{1F}\u{7F}\n\r\t", "é e\u{301} 😀", "\u{2028}"]
    for text in texts {
      let read = try node(JSONText.string(text)).string()
      #expect(Array(read.utf8) == Array(text.utf8))
    }
    let object = try node(JSONText.object(["b": "2", "a": "\"1\""]))
    #expect(try object.members().map(\.name) == ["a", "b"])
    #expect(try object.string("a") == "\"1\"")
  }
}
