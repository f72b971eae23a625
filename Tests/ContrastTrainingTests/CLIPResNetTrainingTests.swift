import Contrast
import ContrastImages
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

@Suite("Training a CLIP with a ResNet")
struct CLIPResNetTrainingTests {
  /// A tokenizer of as many words as the model of the case has ids, `</s>` behind every text.
  private func writeTokenizer(to folder: URL) throws {
    let words = (0..<60).map { id in
      id == 59 ? "\"</s>\":59" : "\"w\(id)\":\(id)"
    }
    let file =
      #"{"version":"1.0","truncation":null,"padding":null,"added_tokens":[{"id":59,"#
      + #""content":"</s>","single_word":false,"lstrip":false,"rstrip":false,"#
      + #""normalized":false,"special":true}],"normalizer":null,"#
      + #""pre_tokenizer":{"type":"WhitespaceSplit"},"post_processor":{"#
      + #""type":"TemplateProcessing","single":[{"Sequence":{"id":"A","type_id":0}},"#
      + #"{"SpecialToken":{"id":"</s>","type_id":0}}],"pair":[{"Sequence":{"id":"A","#
      + #""type_id":0}},{"Sequence":{"id":"B","type_id":0}}],"special_tokens":{"</s>":{"#
      + #""id":"</s>","ids":[59],"tokens":["</s>"]}}},"decoder":null,"#
      + #""model":{"type":"WordLevel","unk_token":"w2","vocab":{"#
      + words.joined(separator: ",") + "}}}"
    try Data(file.utf8).write(to: folder.appending(path: "tokenizer.json"))
    try Data(#"{"eos_token": "</s>"}"#.utf8)
      .write(to: folder.appending(path: "tokenizer_config.json"))
  }

  @Test("The contrastive objective takes the tower; statistics stay, all else learns")
  func step() throws {
    let copy = try ModelCopy(
      of: SharedData.fixtures.appending(path: "generation-cases/clip_resnet"))
    try writeTokenizer(to: copy.url)
    let model = try TrainableModel(ModelFolder(copy.url))
    var settings = Trainer.Settings(learningRate: 1e-3, threads: 2)
    settings.groups = ParameterGroups(weightDecay: 0.1)
    let parameters = model.parameters { _ in true }
    #expect(!parameters.keys.contains { $0.name.contains("running_") })
    #expect(parameters[ParameterID("visual.bn1.weight")] != nil)
    let trainer = Trainer(parameters, optimizer: .adamW(), settings: settings)
    let objective = try model.objective()
    var generator = PhiloxGenerator(seed: 3, stream: 0)
    let images = (0..<4).map { _ in
      PreparedImage(
        width: 64, height: 64,
        pixels: (0..<64 * 64 * 3).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
    let encoder = try model.textEncoder()
    let texts = try ["w3 w4", "w5", "w6 w7 w8", "w9 w10"].map(encoder.tokenize)
    let batch = ContrastiveObjective.Batch(images: images, texts: .tokens(texts))
    let first = try trainer.step { try objective(batch, $0) }
    #expect(first.loss.isFinite && first.gradientNorm > 0)
    for (id, value) in parameters {
      #expect(trainer.parameters[id]?.elements != value.elements, "\(id) has not moved")
    }
    for _ in 0..<4 { _ = try trainer.step { try objective(batch, $0) } }
    let last = try trainer.gradients { try objective(batch, $0) }.loss
    #expect(last < first.loss)

    // What is written opens with the trained numbers and the statistics of before.
    let trained = copy.url.appending(path: "trained")
    try model.write(trainer.parameters, to: trained)
    let again = try ModelFolder(trained)
    for name in ["visual.bn1.running_mean", "visual.layer4.0.bn3.running_var"] {
      #expect(
        again.checkpoint.stored(name)?.elements == model.folder.checkpoint.stored(name)?.elements)
    }
    let kernel = "visual.attnpool.q_proj.weight"
    #expect(
      again.checkpoint.stored(kernel)?.elements == trainer.parameters[ParameterID(kernel)]?.elements
    )
    _ = try again.load()
  }
}
