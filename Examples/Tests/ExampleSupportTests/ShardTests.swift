import Testing

@testable import ExampleSupport

@Suite("Parts of a job") struct ShardTests {
  @Test("Index and number of parts, and nothing else", arguments: ["0/1", "2/8", "99999/100000"])
  func accepted(text: String) throws {
    let shard = try #require(Shard(argument: text))
    #expect("\(shard.index)/\(shard.count)" == text)
  }

  @Test(arguments: ["", "1", "/", "8/8", "-1/8", "1/0", "1/2/3", "a/2", "1/ 2", "0/100001", "0/"])
  func refused(text: String) { #expect(Shard(argument: text) == nil) }

  @Test("Each file and line is in one part, and parts are of about the same size")
  func parts() throws {
    let names = (0..<4_000).map { "2026/holiday \($0 % 7)/DSC\($0).jpg" }
    for count in [1, 2, 7, 16] {
      let shards = try (0..<count).map { try #require(Shard(argument: "\($0)/\(count)")) }
      var sizes = [Int](repeating: 0, count: count)
      for (line, name) in names.enumerated() {
        let holders = shards.filter { $0.holds(name) }
        #expect(holders.count == 1)
        sizes[holders[0].index] += 1
        #expect(shards.filter { $0.holds(line: line) }.map(\.index) == [line % count])
      }
      let mean = names.count / count
      #expect(sizes.allSatisfy { abs($0 - mean) < 150 + mean / 4 }, "\(sizes)")
    }
    // A function of the name: what stands here holds for ever, for jobs that go on.
    #expect(try #require(Shard(argument: "4/8")).holds("a.jpg"))
  }

  @Test(
    "The names of the files",
    arguments: [
      ("photos.npy", "photos-00002-of-00008.npy"), ("a.b/photos", "a.b/photos-00002-of-00008"),
      ("/x/p.tar.safetensors", "/x/p.tar-00002-of-00008.safetensors"),
      (".npy", ".npy-00002-of-00008"),
    ])
  func paths(output: String, path: String) throws {
    #expect(try #require(Shard(argument: "2/8")).path(output) == path)
  }

  @Test("Chosen and numbered elements")
  func sequences() {
    let chosen = Chosen(Numbered(["a", "b", "c", "d"])) { $0.number % 2 == 1 }
    #expect(chosen.map(\.element) == ["b", "d"] && chosen.map(\.number) == [1, 3])
    #expect(chosen.counted() == 2)
  }
}
