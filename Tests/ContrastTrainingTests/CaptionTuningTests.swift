import ContrastAdapters
import ContrastFiles
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing
@testable import ContrastTraining

@Suite("Caption-contrastive tuning") struct CaptionTuningTests {
  /// The decoder alone as an encoder of texts, mean-pooled.
  private struct Decoder: TextEncoder {
    let model: CausalLanguageModel
    var width: Int { model.configuration.width }
    func tokenize(_ text: String) -> TokenizedText { tokenize(ids: [1]) }
    func tokenize(ids: [Int32]) -> TokenizedText { TokenizedText(ids: ids, documentLength: 0) }
    func callAsFunction(_ texts: [TokenizedText], _ run: Run) -> Tensor {
      model.pooled(texts, by: .mean, run)
    }
  }

  private let llama: TrainedLlama
  private let adapter: PEFTAdapter
  private let batch: CaptionContrastiveObjective.Batch

  init() throws {
    llama = try TrainedLlama("untied", isBidirectional: true)
    adapter = try PEFTAdapter(directory: llama.folder.appending(path: "adapter"))
    let documents = llama.golden.integers("contrastive.documents")
    let texts = llama.rows("contrastive.tokens", lengths: "contrastive.lengths")
    let prepared = zip(texts, documents).map { TokenizedText(ids: $0, documentLength: $1) }
    let pairs = prepared.count / 3
    batch = .init(
      queries: Array(prepared[..<pairs]), positives: Array(prepared[pairs..<2 * pairs]),
      negatives: Array(prepared[(2 * pairs)...]))
  }

  private func encoder(_ use: AdapterSet.Use, _ adapter: PEFTAdapter) throws -> Decoder {
    let adapters = try AdapterSet([("train", adapter, use)])
    let model = try CausalLanguageModel(
      llama.checkpoint.weights.adapted(by: adapters), llama.configuration)
    try adapters.requireAllUsed()
    return Decoder(model: model)
  }

  private func trainer() -> Trainer {
    Trainer(
      adapter.parameters, optimizer: .adamW(beta1: 0.9, beta2: 0.999, epsilon: 1e-8),
      settings: .init(learningRate: 2e-3, threads: 2), adapters: ["train": 1])
  }

  @Test("Three steps of LoRA as peft makes them, whole and in chunks", arguments: [nil, 5])
  func steps(textsPerPass: Int?) throws {
    let objective = CaptionContrastiveObjective(
      encoder: try encoder(.unmerged, adapter), textsPerPass: textsPerPass)
    try expectSteps(of: trainer(), llama.golden, prefix: "contrastive.") {
      try objective(batch, $0)
    }
  }

  @Test("Chunks give the gradients of the whole, and one prefix of full width the same")
  func chunks() throws {
    let encoder = try encoder(.unmerged, adapter)
    func result(
      _ textsPerPass: Int?, _ prefixes: [Int] = []
    ) throws -> (loss: Float, gradients: Parameters) {
      let objective = CaptionContrastiveObjective(
        encoder: encoder, prefixes: prefixes.map { ($0, 1) },
        textsPerPass: textsPerPass)
      return try trainer().gradients { try objective(batch, $0) }
    }
    let whole = try result(nil)
    for other in [try result(1), try result(5), try result(100), try result(nil, [16])] {
      #expect(abs(other.loss - whole.loss) < 1e-6 * abs(whole.loss) + 1e-6)
      for (id, gradient) in whole.gradients {
        #expect(relativeError(other.gradients[id]!.elements, gradient.elements) < 1e-5, "\(id)")
      }
    }
    let matryoshka = try result(nil, [4, 16])
    #expect(matryoshka.loss > whole.loss + 1e-3)
  }

  @Test("Equal ids are not each other's negatives")
  func duplicates() throws {
    // At the scale of training a single negative would be lost in the rounding.
    let objective = CaptionContrastiveObjective(
      encoder: try encoder(.unmerged, adapter), loss: HardNegativeLoss(scale: 1))
    func loss(ids: [Int]?, negativeIDs: [Int]) throws -> Float {
      var batch = batch
      (batch.ids, batch.negativeIDs) = (ids, negativeIDs)
      return try trainer().gradients { try objective(batch, $0) }.loss
    }
    let plain = try loss(ids: nil, negativeIDs: [])
    #expect(try loss(ids: [0, 1, 2, 3], negativeIDs: [5, 6, 7, 8]) == plain)
    #expect(try loss(ids: [0, 1, 2, 3], negativeIDs: [0, 6, 7, 8]) < plain)
    #expect(try loss(ids: [0, 0, 0, 0], negativeIDs: [0, 0, 0, 0]) == 0)
  }

  @Test(
    "Dealt out to processes the gradients have the same bits, and are those of the whole",
    arguments: [nil, 2], [[], [4, 16]])
  func sharded(textsPerPass: Int?, prefixes: [Int]) throws {
    let objective = CaptionContrastiveObjective(
      encoder: try encoder(.unmerged, adapter), prefixes: prefixes.map { ($0, 1) },
      textsPerPass: textsPerPass)
    var whole = batch
    // The second pair has no negative, and the last two are of one picture.
    whole.negatives.remove(at: 1)
    (whole.ids, whole.negativeIDs) = ([0, 1, 2, 2], [5, nil, 1])
    whole.pairOfNegative = [0, 2, 3]
    let (expected, settings) = (
      try trainer().gradients { try objective(whole, $0) }, trainer().settings
    )
    let (adapter, batch) = (adapter, whole)
    func gradients(_ processes: Int) throws -> [(loss: Float, gradients: [String: [Float]])] {
      try InProcessGroup.run(processes) { group in
        var settings = settings
        let shards = try BatchShards(4, over: group)
        settings.shards = shards
        let own = shards.ownPlaces(of: batch.queries.count)
        let wrong = batch.pairOfNegative!.indices.filter { own.contains(batch.pairOfNegative![$0]) }
        let part = CaptionContrastiveObjective.Batch(
          queries: Array(batch.queries[own]), positives: Array(batch.positives[own]),
          negatives: wrong.map { batch.negatives[$0] }, ids: Array(batch.ids![own]),
          negativeIDs: wrong.map { batch.negativeIDs[$0] },
          pairOfNegative: wrong.map { batch.pairOfNegative![$0] - own.lowerBound })
        let trainer = Trainer(
          adapter.parameters, optimizer: .adamW(), settings: settings, adapters: ["train": 1])
        let result = try trainer.gradients { try objective(part, $0) }
        return (
          result.loss,
          Dictionary(
            uniqueKeysWithValues: result.gradients.map { ($0.key.name, $0.value.elements) })
        )
      }.map { try $0.get() }
    }
    let one = try gradients(1)[0]
    for processes in [2, 4] {
      for other in try gradients(processes) {
        #expect(other.loss == one.loss && other.gradients == one.gradients)
      }
    }
    #expect(abs(one.loss - expected.loss) < 1e-5 * max(1, abs(expected.loss)))
    for (id, gradient) in expected.gradients {
      #expect(relativeError(one.gradients[id.name] ?? [], gradient.elements) < 1e-4, "\(id)")
    }
  }

  @Test("An unmerged adapter trains as the same one merged")
  func merged() throws {
    let unmerged = CaptionContrastiveObjective(encoder: try encoder(.unmerged, adapter))
    let trainer = trainer()
    for step in 0..<4 {
      let (loss, gradients) = try trainer.gradients { try unmerged(batch, $0) }
      let current = try adapter.replacing(trainer.parameters)
      let merged = CaptionContrastiveObjective(encoder: try encoder(.merged(), current))
      let set = try AdapterSet(merging: current)
      var weights: Parameters = [:]
      for module in current.modules.keys {
        weights[ParameterID("model.\(module).weight")] =
          try set.mergedWeight(of: "model.\(module)", in: llama.checkpoint.weights)
      }
      let whole = try Trainer(weights, optimizer: .adamW(), settings: trainer.settings)
        .gradients { try merged(batch, $0) }
      #expect(abs(whole.loss - loss) < 1e-5 * max(1, abs(loss)), "step \(step)")
      // W' = W + s B A: dB = s dW' Aᵀ and dA = s Bᵀ dW'.
      for (module, factors) in current.modules {
        let scale = Double(try current.configuration.scale(of: module))
        let change = whole.gradients[ParameterID("model.\(module).weight")]!
        let (a, b) = (factors.a.elements, factors.b.elements)
        let (rank, inputs, outputs) = (
          factors.a.shape[0], factors.a.shape[1], factors.b.shape[0]
        )
        var da = [Double](repeating: 0, count: a.count)
        var db = [Double](repeating: 0, count: b.count)
        for (place, value) in change.elements.enumerated() {
          let (output, input) = place.quotientAndRemainder(dividingBy: inputs)
          for r in 0..<rank {
            db[output * rank + r] += scale * Double(value) * Double(a[r * inputs + input])
            da[r * inputs + input] += scale * Double(value) * Double(b[output * rank + r])
          }
        }
        #expect(outputs * inputs == change.count)
        let prefix = "base_model.model.\(module)"
        let (ga, gb) = (
          gradients[ParameterID(prefix + ".lora_A.weight")]!,
          gradients[ParameterID(prefix + ".lora_B.weight")]!
        )
        #expect(relativeError(ga.elements, da.map { Float($0) }) < 1e-4, "\(module), step \(step)")
        #expect(relativeError(gb.elements, db.map { Float($0) }) < 1e-4, "\(module), step \(step)")
      }
      _ = try trainer.step { try unmerged(batch, $0) }
    }
  }
}

@Suite("Caption pairs") struct CaptionPairTests {
  @Test("Parallel files, captions files and JSON lines are groups")
  func reading() throws {
    let folder = try TemporaryFolder()
    func write(_ name: String, _ text: String) throws -> URL {
      let file = folder.url.appending(path: name)
      try Data(text.utf8).write(to: file)
      return file
    }
    let english = try write("a.en", "a dog\na cat\na cow\n")
    let german = try write("a.de", "ein Hund\n\neine Kuh")
    let parallel = try CaptionGroups(parallelFiles: [english, german])
    #expect(parallel.groups == [["a dog", "ein Hund"], ["a cow", "eine Kuh"]])
    #expect(parallel.dropped == 1 && parallel.name == english.path)
    let short = try write("b.de", "ein Hund\n")
    #expect(throws: TrainingDataError.self) {
      try CaptionGroups(parallelFiles: [english, short])
    }
    let lines = try write(
      "a.jsonl", #"["x", "y", "x"]"# + "\n\n" + #"{"id": 3, "captions": ["u", "v"]}"# + "\n")
    #expect(try CaptionGroups(jsonLines: lines).groups == [["x", "y"], ["u", "v"]])
    let wrong = try write("b.jsonl", #"{"id": 3}"#)
    #expect(throws: FileError.self) { try CaptionGroups(jsonLines: wrong) }
    let file = try CaptionsFile("image,caption\n1.jpg,one\n2.jpg,two\n1.jpg,eins\n", name: "c.csv")
    #expect(CaptionGroups(file, name: "c").groups == [["one", "eins"]])
  }

  private let groups = CaptionGroups(
    (0..<20).map { group in (0..<3).map { "\(group) \($0)" } }, name: "groups")

  @Test("Two captions of one group and one of another, by seed and step")
  func drawing() throws {
    var batches = try CaptionPairSampler([groups], batchSize: 4, hasNegatives: true, seed: 1)
    var kinds: Set<String> = []
    var all: [CaptionPair] = []
    for _ in 0..<100 {
      for pair in batches.next().pairs {
        let (query, positive, negative) = (
          pair.query.split(separator: " "), pair.positive.split(separator: " "),
          pair.negative!.split(separator: " ")
        )
        #expect(query[0] == positive[0] && query[1] != positive[1])
        #expect(negative[0] != query[0] && negative[1] == positive[1])
        #expect(query[0] == "\(pair.group)" && negative[0] == "\(pair.negativeGroup!)")
        kinds.insert("\(query[1])\(positive[1])")
        all.append(pair)
      }
    }
    #expect(kinds.count == 6)
    var again = try CaptionPairSampler([groups], batchSize: 4, hasNegatives: true, seed: 1)
    for _ in 0..<50 { _ = again.next() }
    let saved = again.position
    var resumed = try CaptionPairSampler([groups], batchSize: 4, hasNegatives: true, seed: 1)
    try resumed.resume(from: saved)
    #expect((0..<50).flatMap { _ in resumed.next().pairs } == Array(all[200...]))
    #expect(throws: TrainingDataError.self) {
      try CaptionPairSampler(
        [CaptionGroups([["a", "b"]], name: "one")], batchSize: 1, hasNegatives: true, seed: 1)
    }
  }

  @Test("A negative of a group's own takes the place of another group's, and is nobody's positive")
  func ownNegatives() async throws {
    let set = CaptionGroups(
      (0..<4).map { ["\($0) a", "\($0) b"] }, negatives: [["no"], [], ["never", "no"], []],
      name: "own")
    for hasNegatives in [false, true] {
      var sampler = try CaptionPairSampler(
        [set], batchSize: 4, hasNegatives: hasNegatives, seed: 1)
      let pairs = (0..<20).flatMap { _ in sampler.next().pairs }
      for pair in pairs {
        let own = set.negatives[pair.group]
        #expect(own.isEmpty || own.contains(pair.negative!) && pair.negativeGroup == nil)
        #expect(!own.isEmpty || (pair.negative != nil) == hasNegatives)
      }
      #expect(Set(pairs.filter { $0.group == 2 }.map(\.negative)) == ["never", "no"])
    }
    let llama = try TinyLanguageModel(preparation: TextPreparation(maximumLength: 64).json)
    let encoder = try LanguageModelTextEncoder(LanguageModelSource(llama.path))
    let sampler = try CaptionPairSampler([set], batchSize: 4, seed: 1)
    let batch = try #require(try await CaptionPairBatches(sampler, for: encoder).next().batch)
    #expect(batch.negatives.count == 2 && batch.negativeIDs == [nil, nil])
  }

  @Test("The instruction of a set stands before its queries, and is not pooled")
  func instruction() async throws {
    let preparation = TextPreparation(maximumLength: 64)
    let llama = try TinyLanguageModel(preparation: preparation.json)
    let encoder = try LanguageModelTextEncoder(LanguageModelSource(llama.path))
    var set = groups
    set.instruction = "Find a similar caption."
    var sampler = try CaptionPairSampler([set], batchSize: 4, hasNegatives: true, seed: 1)
    let drawn = try await CaptionPairBatches(sampler, for: encoder).next()
    let batch = try #require(drawn.batch)
    let pairs = sampler.next().pairs
    #expect(drawn.position == sampler.position)
    for (index, pair) in pairs.enumerated() {
      let whole = encoder.tokenizer.encode("Find a similar caption.; " + pair.query).ids
      #expect(batch.queries[index].ids == whole)
      #expect(
        batch.queries[index].documentLength
          == encoder.tokenizer.encode(pair.query, addSpecialTokens: false).ids.count)
      #expect(try batch.positives[index] == encoder.tokenize(pair.positive))
      #expect(try batch.negatives[index] == encoder.tokenize(pair.negative!))
    }
    #expect(batch.ids == pairs.map(\.group) && batch.negativeIDs == pairs.map(\.negativeGroup))
  }
}
