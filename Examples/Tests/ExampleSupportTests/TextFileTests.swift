import ContrastTraining
import ExampleSupport
import Foundation
import Testing

@Suite struct TextFileTests {
  @Test func linesAsTheyAre() throws {
    let folder = try TemporaryFolder()
    try folder.write("one\r\n\nthree\u{2028}still\nlast", to: "lines.txt")
    let lines = try LineFile(folder.path + "/lines.txt")
    #expect(Array(lines) == ["one", "", "three\u{2028}still", "last"])
    #expect(lines.countIfFile() == 4)
    #expect(throws: TrainingDataError.self) { try LineFile(folder.path) }
  }

  @Test func outputAppearsWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/out.txt"
    do {
      let output = try TextOutput(path)
      try output.write(line: String(repeating: "x", count: 100_000))
      #expect(!FileManager.default.fileExists(atPath: path))
    }
    #expect(folder.names.isEmpty)
    let output = try TextOutput(path)
    try output.write(line: "done")
    try output.finish()
    #expect(folder.names == ["out.txt"])
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "done\n")
  }

  @Test func recordingForgetsOldestFirst() {
    let recording = Recording(1...5) { "\($0)" }
    var iterator = recording.makeIterator()
    #expect((1...3).map { _ in iterator.next() } == ["1", "2", "3"])
    #expect(recording.forget(2) == [1, 2])
    #expect(iterator.next() == "4")
    #expect(recording.forget(2) == [3, 4])
  }
}
