import Contrast
import ContrastFiles
import ContrastImages
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

/// BLIP's parts together and alone, from the files of `Scripts/goldens/blip_training.py`.
struct BLIPGolden {
  static let folder = SharedData.fixtures.appending(path: "blip-training")

  let folder: URL
  let golden: Golden
  let notes: JSONNode
  let model: TrainableBLIP

  init(_ folder: URL = Self.folder) throws {
    self.folder = folder
    let file = folder.appending(path: "expected.safetensors")
    golden = try Golden(file)
    notes = JSONNode(
      try JSONValue(Array(golden.metadata["notes"]!.utf8), file: file.path), file: file.path)
    model = try TrainableBLIP(folder)
  }

  func number(_ key: String) throws -> Float { Float(try notes.double(key)) }

  /// All parts with the weights of the reference, or one alone.
  func options(_ part: String? = nil) throws -> BLIPObjective.Options {
    func weight(_ name: String) throws -> Float {
      if let part { return part == name ? 1 : 0 }
      return Float(try notes.object("weights").double(name))
    }
    return BLIPObjective.Options(
      contrastWeight: try weight("contrast"), matchingWeight: try weight("matching"),
      captionWeight: try weight("captions"), answerWeight: try weight("answers"),
      momentum: try number("momentum"), queue: Int(try number("queue")),
      alpha: try number("alpha"), alphaSteps: Int(try number("alpha_steps")),
      labelSmoothing: try number("label_smoothing"))
  }

  func batch() throws -> BLIPObjective.Batch {
    let shape = golden.shape("pixels")
    let bytes = golden.integers("pixels").map { UInt8($0) }
    let size = shape[1] * shape[2] * 3
    let prompts = try notes.array("prompts").map { model.texts.prompt(try $0.string()) }
      .sorted { $0.count > $1.count }
    func captions(_ key: String) throws -> [BLIPObjective.Batch.Caption] {
      try notes.array(key).map { pair in
        let parts = try pair.elements()
        return model.texts.caption(
          try parts[1].string(), of: try parts[0].int(), prompts: prompts)
      }
    }
    return BLIPObjective.Batch(
      images: (0..<shape[0]).map {
        PreparedImage(
          width: shape[2], height: shape[1], pixels: Array(bytes[$0 * size..<($0 + 1) * size]))
      }, captions: try captions("captions"), wrongCaptions: try captions("wrong"),
      questions: try notes.array("questions").map { question in
        let parts = try question.elements()
        return model.texts.question(
          QuestionSet.Entry(
            question: try parts[1].string(),
            answers: try parts[2].elements().map { answer in
              let parts = try answer.elements()
              return (try parts[0].string(), Float(try parts[1].double()))
            }), of: try parts[0].int())
      })
  }

  func trainer(recomputes: Bool = false, learningRate: Float = 1e-3) -> Trainer {
    var settings = Trainer.Settings(learningRate: learningRate, threads: 2)
    settings.groups = ParameterGroups(weightDecay: 0.2)
    settings.groups.notDecayed = []
    settings.usesActivationCheckpointing = recomputes
    return Trainer(
      model.parameters(), optimizer: .adamW(beta1: 0.9, beta2: 0.98, epsilon: 1e-6),
      settings: settings)
  }
}

@Suite("BLIP's losses")
struct BLIPObjectiveTests {
  @Test(
    "Each part alone has PyTorch's loss and gradients of all parameters",
    arguments: ["contrast", "matching", "captions", "answers"])
  func parts(_ part: String) throws {
    let case_ = try BLIPGolden()
    let objective = BLIPObjective(case_.model.layers, try case_.options(part))
    let batch = try case_.batch()
    let result = try case_.trainer().gradients { try objective(batch, $0) }
    #expect(relativeError([result.loss], case_.golden.floats("\(part).loss")) < 1e-5)
    let prefix = "\(part).grad."
    let names = case_.golden.names.filter { $0.hasPrefix(prefix) }
    #expect(names.count > 20)
    for name in names {
      let id = ParameterID(String(name.dropFirst(prefix.count)))
      let gradient = try #require(result.gradients[id], "no gradient of \(id)")
      #expect(relativeError(gradient.elements, case_.golden.floats(name)) < 1e-4, "\(id)")
    }
    // What has no gradient there has none here.
    let known = Set(names.map { String($0.dropFirst(prefix.count)) })
    for (id, gradient) in result.gradients where !known.contains(id.name) {
      #expect(gradient.elements.allSatisfy { abs($0) < 1e-5 }, "\(id)")
    }
  }

  @Test(
    "Three steps of all parts are PyTorch's, with momentum copies and a queue that is overwritten",
    arguments: [false, true])
  func steps(_ recomputes: Bool) throws {
    let case_ = try BLIPGolden()
    let objective = BLIPObjective(case_.model.layers, try case_.options())
    let batch = try case_.batch()
    try expectSteps(of: case_.trainer(recomputes: recomputes), case_.golden) {
      try objective(batch, $0)
    }
  }
}
