import Contrast
import ContrastFiles
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@Suite("Embeddings")
struct EmbeddingsTests {
  private func length(_ row: some Sequence<Float>) -> Double {
    row.reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
  }

  @Test("Rows of any finite length become unit vectors")
  func normalizing() throws {
    let subnormal = Float.leastNormalMagnitude / 64
    let rows: [[Float]] = [
      [3, 4], [-subnormal, 0], [subnormal, -subnormal], [3e38, -3e38], [1, 1e-20], [-0.5, 0],
      [.leastNonzeroMagnitude, 0],
    ]
    let embeddings = try Embeddings(normalizing: rows.flatMap { $0 }, width: 2)
    #expect(embeddings.count == rows.count && embeddings.width == 2)
    for row in rows.indices { #expect(abs(length(embeddings[row]) - 1) < 1e-6, "\(rows[row])") }
    #expect(Array(embeddings[0]) == [0.6, 0.8])
  }

  @Test("What is normalised already keeps its bits")
  func idempotent() throws {
    let once = TinyModels.random(100, width: 33, seed: 1)
    #expect(try Embeddings(normalizing: once.values, width: 33) == once)
  }

  @Test(
    "Rows without a direction are named", arguments: [0, .nan, .infinity, -.infinity] as [Float])
  func notNormalizable(_ value: Float) {
    #expect(throws: EmbeddingsError.notNormalizable(row: 1)) {
      try Embeddings(normalizing: [1, 2, value, 0, 3, 4], width: 2)
    }
  }

  @Test("Rows, appending and mean")
  func parts() throws {
    let all = TinyModels.random(5, width: 4, seed: 2)
    #expect(all.rows([3, 0, 3]).values == Array(all[3]) + Array(all[0]) + Array(all[3]))
    #expect(all.rows(0..<2).appending(all.rows(2..<5)) == all)
    #expect(all.rows([]).count == 0 && Embeddings(width: 4).appending(all) == all)
    var noticed = all
    noticed.warnings = [.truncated(input: 0, tokens: 9, limit: 5)]
    #expect(all.appending(noticed).warnings == noticed.warnings && noticed == all)

    let axes = try Embeddings(normalizing: [1, 0, 0, 1], width: 2)
    let mean = try axes.mean()
    #expect(absoluteError(mean.values, [0.707_106_77, 0.707_106_77]) < 1e-7)
    #expect(throws: EmbeddingsError.self) {
      try Embeddings(normalizing: [1, 0, -1, 0], width: 2).mean()
    }
    #expect(throws: EmbeddingsError.self) { try Embeddings(width: 2).mean() }
  }

  @Test("Embeddings are a collection of their rows")
  func collection() throws {
    let all = TinyModels.random(5, width: 4, seed: 2)
    #expect(all.map { Array($0) }.flatMap { $0 } == all.values)
    #expect(all.indices == 0..<5 && all.first == all[0] && all.last == all[4] && !all.isEmpty)
    #expect(all.reversed().map { Array($0) } == all.rows((0..<5).reversed()).map { Array($0) })
    #expect(Embeddings(width: 4).isEmpty)
  }

  @Test("A width of 0 and rows that are not there are programming errors")
  func bounds() async {
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = Embeddings(width: 0)
      }, naming: "width is 0; it must be at least 1")
    for row in [-1, 2] {
      await #expect(processExitsWith: .failure) { [row = row as Int] in
        _ = try Embeddings(normalizing: [1, 0, 0, 1], width: 2)[row]
      }
    }
  }

  @Test("Embeddings come back from JSON to the bit, without what happened on the way")
  func coding() throws {
    var all = TinyModels.random(7, width: 33, seed: 5)
    all.warnings = [.truncated(input: 0, tokens: 9, limit: 5)]
    let read = try JSONDecoder().decode(Embeddings.self, from: JSONEncoder().encode(all))
    #expect(read == all && read.warnings.isEmpty)
    let nothing = try JSONEncoder().encode(Embeddings(width: 3))
    #expect(try JSONDecoder().decode(Embeddings.self, from: nothing) == Embeddings(width: 3))
  }

  @Test(
    "What cannot be embeddings is not decoded",
    arguments: [
      #"{"width":0,"values":[]}"#, #"{"width":-2,"values":[1,0]}"#,
      #"{"width":2,"values":[1,0,1]}"#,
      #"{"width":2,"values":[1,0,1,1]}"#, #"{"width":2,"values":[0,0]}"#, #"{"width":2}"#,
    ])
  func refusals(_ json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Embeddings.self, from: Data(json.utf8))
    }
  }

  @Test("Cosines have the same bits on any number of threads, and in both directions")
  func cosineThreads() {
    // What BLAS multiplies has other bits in other shapes.
    func isSame(_ a: [Float], _ b: [Float]) -> Bool {
      WeightMatrix.Backend.preferred == .panels ? a == b : absoluteError(a, b) < 1e-6
    }
    for (rows, columns) in [(1, 700), (700, 1), (257, 33), (33, 257), (120, 120)] {
      let (a, b) = (
        TinyModels.random(rows, width: 65, seed: 6), TinyModels.random(columns, width: 65, seed: 7)
      )
      let one = a.cosine(to: b, threads: 1)
      #expect(isSame(a.cosine(to: b, threads: 3).values, one.values))
      #expect(isSame(a.cosine(to: b).values, one.values))
      let other = b.cosine(to: a, threads: 2)
      let transposed = (0..<rows).flatMap { row in (0..<columns).map { other[$0, row] } }
      #expect(isSame(transposed, one.values))
      let run = Run(threads: 1)
      let product = run.product(
        Tensor(a.values, shape: [rows, 65]), transposed: Tensor(b.values, shape: [columns, 65]))
      #expect(isSame(product.elements, one.values))
    }
  }

  @Test("Cosines are dot products, also of nothing")
  func cosine() throws {
    let (a, b) = (
      TinyModels.random(7, width: 19, seed: 3), TinyModels.random(5, width: 19, seed: 4)
    )
    let scores = a.cosine(to: b)
    #expect(scores.rows == 7 && scores.columns == 5)
    for row in 0..<7 {
      for column in 0..<5 {
        let expected = zip(a[row], b[column]).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
        #expect(abs(Double(scores[row, column]) - expected) < 1e-6)
      }
    }
    #expect(Embeddings(width: 19).cosine(to: b).values == [])
    #expect(a.cosine(to: Embeddings(width: 19)).values == [])
  }
}

@Suite("Files of embeddings")
struct EmbeddingsFileTests {
  private let folder: TemporaryFolder
  private let embeddings = TinyModels.random(37, width: 9, seed: 5)

  init() throws { folder = try TemporaryFolder() }

  private func url(_ name: String) -> URL { folder.url.appending(path: name) }

  @Test("Both formats give back the bits", arguments: ["a.npy", "a.safetensors"])
  func roundTrip(_ name: String) throws {
    for count in [0, 1, 37] {
      let some = embeddings.rows(0..<count)
      try some.save(to: url(name), metadata: ["model": "é \"x\""])
      #expect(try Embeddings(contentsOf: url(name)) == some)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [name])
    }
  }

  @Test("Metadata stands in the header of a safetensors file")
  func metadata() throws {
    try embeddings.save(to: url("a.safetensors"), metadata: ["fingerprint": "0123"])
    let file = try SafetensorsFile(path: url("a.safetensors").path)
    #expect(file.metadata == ["fingerprint": "0123"])
    #expect(file.entries["embeddings"]?.shape == [37, 9])
  }

  @Test("Batches written one by one make the same bytes", arguments: ["npy", "safetensors"])
  func streaming(_ type: String) throws {
    try embeddings.save(to: url("whole.\(type)"))
    var writer = try EmbeddingsWriter(to: url("parts.\(type)"), width: 9)
    for start in stride(from: 0, to: 37, by: 10) {
      try writer.append(embeddings.rows(start..<min(start + 10, 37)))
    }
    #expect(!FileManager.default.fileExists(atPath: url("parts.\(type)").path))
    try writer.finish()
    #expect(
      try Data(contentsOf: url("parts.\(type)")) == Data(contentsOf: url("whole.\(type)")))
  }

  @Test("Float16 tensors and rows that are not normalised are read as unit vectors")
  func otherFiles() throws {
    let half = [Float](arrayLiteral: 3, 4, 0, -2).map(Reference.float16).withUnsafeBytes {
      Array($0)
    }
    try Data(SafetensorsBytes.file([StoredTensor("any", .float16, [2, 2], half)]))
      .write(to: url("a.safetensors"))
    let read = try Embeddings(contentsOf: url("a.safetensors"))
    #expect(absoluteError(read.values, [0.6, 0.8, 0, -1]) < 1e-6)
  }

  @Test("Files of something else are refused")
  func refusals() throws {
    func write(_ tensors: [StoredTensor]) throws {
      try Data(SafetensorsBytes.file(tensors)).write(to: url("a.safetensors"))
    }
    let wrong: [[StoredTensor]] = [
      [], [StoredTensor("a", [2], [1, 2])], [StoredTensor("a", [1, 1, 2], [1, 2])],
      [StoredTensor("a", [1, 0], [])], [StoredTensor("a", .int8, [1, 2], [1, 2])],
      [StoredTensor("a", [1, 1], [1]), StoredTensor("b", [1, 1], [1])],
    ]
    for tensors in wrong {
      try write(tensors)
      #expect(throws: EmbeddingsError.self) { try Embeddings(contentsOf: url("a.safetensors")) }
    }
    for value in [0, Float.nan, .infinity] {
      try write([StoredTensor("a", [2, 1], [1, value])])
      #expect(throws: EmbeddingsError.notNormalizable(row: 1)) {
        try Embeddings(contentsOf: url("a.safetensors"))
      }
    }
    #expect(throws: EmbeddingsError.unknownFormat(file: url("a.bin").path)) {
      try Embeddings(contentsOf: url("a.bin"))
    }
    #expect(throws: EmbeddingsError.unknownFormat(file: url("a.bin").path)) {
      try embeddings.save(to: url("a.bin"))
    }
    #expect(throws: FileError.self) { try Embeddings(contentsOf: url("none.npy")) }
    #expect(throws: FileError.self) { try embeddings.save(to: url("none/a.npy")) }
    try Data("text".utf8).write(to: url("b.npy"))
    #expect(throws: FileError.self) { try Embeddings(contentsOf: url("b.npy")) }
    #expect(!FileManager.default.fileExists(atPath: url("a.bin").path))
  }
}
