import Contrast
import ContrastTestSupport
import Foundation
import Testing

@Suite("Scores and probabilities")
struct SimilarityTests {
  @Test("The best of equals is the first, and lists are sorted")
  func best() {
    let scores = Scores(rows: 3, columns: 4, values: [1, 3, 3, 2, 0, 0, 0, 0, -1, -2, -1, -3])
    #expect([0, 1, 2].map { scores.best(in: $0) } == [1, 0, 0])
    #expect(scores.best(3, in: 0).map(\.column) == [1, 2, 3])
    #expect(scores.best(9, in: 2).map(\.column) == [0, 2, 1, 3])
    #expect(scores.best(9, in: 2).map(\.value) == [-1, -1, -2, -3])
    #expect(scores.best(0, in: 0).isEmpty)
    #expect(scores[2, 3] == -3 && Array(scores[1]) == [0, 0, 0, 0])
    #expect(Scores(rows: 1, columns: 0, values: []).best(in: 0) == nil)
  }

  @Test("Scores are a collection of their rows, and come back from JSON")
  func collection() throws {
    let scores = Scores(rows: 2, columns: 3, values: [1, 2, 3, 4, 5, 6.1])
    #expect(scores.count == 2 && scores.map { Array($0) } == [[1, 2, 3], [4, 5, 6.1]])
    #expect(Scores(rows: 2, columns: 0, values: []).map { $0.count } == [0, 0])
    let read = try JSONDecoder().decode(Scores.self, from: JSONEncoder().encode(scores))
    #expect(read == scores)
    for json in [
      #"{"rows":2,"columns":3,"values":[1]}"#, #"{"rows":-1,"columns":-1,"values":[1]}"#,
      #"{"rows":4611686018427387904,"columns":4,"values":[]}"#,
    ] {
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(Scores.self, from: Data(json.utf8))
      }
    }
  }

  @Test("A number beyond its row is a programming error, not one of the next row")
  func bounds() async {
    for (row, column) in [(0, 2), (0, -1), (2, 0), (-1, 1)] {
      await #expect(processExitsWith: .failure) { [row = row as Int, column = column as Int] in
        _ = Scores(rows: 2, columns: 2, values: [1, 2, 3, 4])[row, column]
      }
    }
    await #expect(processExitsWith: .failure) {
      _ = Scores(rows: 2, columns: 0, values: [])[2]
    }
  }

  @Test("Logits and probabilities have the same bits on any number of threads")
  func threads() {
    for kind in [Similarity.Kind.softmax, .sigmoid] {
      let similarity = Similarity(kind: kind, scale: 20, bias: -3)
      for (images, texts) in [(3, 200), (200, 3), (90, 90)] {
        let a = TinyModels.random(images, width: 24, seed: 3)
        let b = TinyModels.random(texts, width: 24, seed: 4)
        let logits = similarity.logits(images: a, texts: b, threads: 1)
        #expect(logits.values == a.cosine(to: b).values.map { $0 * 20 - 3 })
        #expect(similarity.logits(images: a, texts: b, threads: 3) == logits)
        #expect(
          similarity.probabilities(images: a, texts: b, threads: 1)
            == similarity.probabilities(images: a, texts: b, threads: 3))
      }
    }
  }

  @Test("Scores print with four digits")
  func printing() {
    let scores = Scores(rows: 2, columns: 2, values: [1, -0.00005, 12.34567, 0.1])
    #expect("\(scores)".split(separator: "\n").count == 2)
    #expect("\(scores)".contains("12.3457") && "\(scores)".contains("0.1000"))
  }

  @Test("Rows of a softmax sum to 1 and follow the formula")
  func softmax() throws {
    let (a, b) = (TinyModels.random(6, width: 8, seed: 1), TinyModels.random(9, width: 8, seed: 2))
    let similarity = Similarity(kind: .softmax, scale: 14.3)
    let cosine = a.cosine(to: b)
    let logits = similarity.logits(images: a, texts: b)
    let probabilities = similarity.probabilities(images: a, texts: b)
    for row in 0..<6 {
      #expect(abs(probabilities[row].reduce(0, +) - 1) < 1e-6)
      let powers = cosine[row].map { exp(Double($0) * 14.3) }
      let expected = powers.map { Float($0 / powers.reduce(0, +)) }
      #expect(absoluteError(Array(probabilities[row]), expected) < 1e-5)
    }
    #expect(absoluteError(logits.values, cosine.values.map { $0 * 14.3 }) < 1e-5)
  }

  @Test("Large logits overflow in neither kind")
  func large() throws {
    let a = try Embeddings(normalizing: [1, 0, -1, 0], width: 2)
    let softmax = Similarity(kind: .softmax, scale: 1e6).probabilities(images: a, texts: a)
    #expect(softmax.values == [1, 0, 0, 1])
    let sigmoid = Similarity(kind: .sigmoid, scale: 1e6).probabilities(images: a, texts: a)
    #expect(sigmoid.values == [1, 0, 0, 1])
  }

  @Test("A sigmoid judges each pair by itself, with the bias")
  func sigmoid() throws {
    let a = try Embeddings(normalizing: [1, 0, 0, 1], width: 2)
    let values = Similarity(kind: .sigmoid, scale: 4, bias: -2)
      .probabilities(images: a, texts: a).values
    let (yes, no) = (Float(1 / (1 + exp(-2.0))), Float(1 / (1 + exp(2.0))))
    #expect(absoluteError(values, [yes, no, no, yes]) < 1e-6)
  }

  @Test("Nothing compared with nothing is nothing")
  func empty() {
    for kind in [Similarity.Kind.softmax, .sigmoid] {
      let similarity = Similarity(kind: kind, scale: 1)
      let some = TinyModels.random(2, width: 3, seed: 1)
      let none = Embeddings(width: 3)
      #expect(similarity.probabilities(images: none, texts: some).values == [])
      #expect(similarity.probabilities(images: some, texts: none).values == [])
    }
  }

  @Test("The logit scale of a checkpoint is exponentiated once")
  func scale() async throws {
    let stored = try SafetensorsBytes.read(
      TinyModels.folder("clip").appending(path: "model.safetensors").path
    ).first { $0.name == "logit_scale" }!
    let number = stored.bytes.withUnsafeBytes { $0.loadUnaligned(as: Float.self) }
    let model = try await TinyModels.open()
    #expect(abs(model.similarity.scale / exp(number) - 1) < 1e-6)
    #expect(model.similarity.kind == .softmax && model.similarity.bias == 0)
  }

  @Test("An open_clip model with a logit bias says yes or no to each pair")
  func logitBias() async throws {
    let copy = try ModelCopy(of: "openclip")
    try copy.editTensors("open_clip_model.safetensors") {
      $0.append(StoredTensor("logit_bias", [], [-3]))
    }
    let model = try await DualEncoder(directory: copy.url)
    #expect(model.similarity.kind == .sigmoid && model.similarity.bias == -3)
  }
}
