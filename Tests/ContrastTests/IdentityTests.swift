import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastTokenizers
import ContrastVision
import Foundation
import Testing

@testable import Contrast
@testable import ContrastText

@Suite("Fingerprints are fixed")
struct FingerprintTests {
  /// Fixed models with the fingerprints they have now and had before; see `Documentation/Identity.md`.
  /// A failure means that files out there are refused: change the code, not the literal.
  @Test("of every layout, precision and recipe")
  func dualEncoders() throws {
    let cases = IdentityCase<ModelFolder>.all
    #expect(Set(cases.map(\.name)).isSuperset(of: FingerprintGoldens.dualEncoders.keys))
    for item in cases {
      guard let golden = FingerprintGoldens.dualEncoders[item.name] else { continue }
      let model = try item.open(TemporaryFolder()).encoder()
      #expect(model.fingerprint == golden.current, "\(item.name)")
      #expect(model.legacyFingerprint == golden.legacy, "\(item.name)")
    }
  }

  @Test("of every family of language models, preparation and adapter")
  func languageModels() throws {
    let cases = IdentityCase<LanguageModelFolder>.all
    #expect(Set(cases.map(\.name)) == Set(FingerprintGoldens.languageModels.keys))
    for item in cases {
      let (folder, golden) = (
        try TemporaryFolder(), try #require(FingerprintGoldens.languageModels[item.name])
      )
      let model = try item.open(folder)
      #expect(model.fingerprint == golden.current, "\(item.name)")
      #expect(model.legacyFingerprint == golden.legacy, "\(item.name)")
    }
  }

  @Test("Different models have different ones")
  func different() {
    for goldens in [FingerprintGoldens.dualEncoders, FingerprintGoldens.languageModels] {
      #expect(Set(goldens.values.map(\.current)).count == goldens.count)
      #expect(Set(goldens.values.map(\.legacy)).count == goldens.count)
    }
  }

  @Test("A model beyond what earlier versions had has no legacy fingerprint")
  func beyond() {
    var block = Identity("transformer_block", version: 1)
    for name in ["width", "heads", "mlp_width"] { block.field(name, 8) }
    block.field("norm_epsilon", 1e-5)
    block.field("activation", "gelu")
    func encoder(_ edit: (inout Identity) -> Void) -> Identity {
      var part = block
      edit(&part)
      var tower = Identity("causal_language_model", version: 1)
      tower.field("layers", 1)
      tower.field("mask", "causal")
      tower.field("block", part)
      tower.field("rotary", RotaryFrequencies(base: 10_000).identity)
      var identity = Identity("language_model_text_encoder", version: 1)
      identity.field("weights", "w")
      identity.field("tokenizer", "t")
      identity.field("decoder", tower)
      identity.field("preparation", TextPreparation().identity)
      return identity
    }
    let plain = LegacyIdentity.languageModel(encoder { _ in })
    #expect(plain != nil)
    #expect(plain == LegacyIdentity.languageModel(encoder { $0.field("new", 1, default: 1) }))
    #expect(LegacyIdentity.languageModel(encoder { $0.field("new", 2, default: 1) }) == nil)
    #expect(LegacyIdentity.languageModel(encoder { $0.field("norm_placement", "post") }) == nil)
  }
}

@Suite("The identity of each kind of configuration")
struct ConfigurationIdentityTests {
  private func model(_ name: String) throws -> ModelFolder {
    try ModelFolder(TinyModels.folder(name))
  }

  @Test("Image towers")
  func imageTowers() throws {
    #expect(try model("clip").blueprint.image.identity.text == FingerprintGoldens.clipImageTower)
    #expect(try model("eva02").blueprint.image.identity.text == FingerprintGoldens.evaImageTower)
  }

  @Test("Text towers and preprocessing")
  func textTowers() throws {
    let clip = try model("clip")
    let tower = try #require(clip.blueprint.text as? CLIPTextComponent)
    #expect(tower.configuration.identity.text == FingerprintGoldens.clipTextTower)
    #expect(try clip.preprocessing().fingerprint == FingerprintGoldens.clipPreprocessing)
  }

  @Test("Decoders and preparations")
  func decoders() throws {
    let file = SharedData.fixtures.appending(path: "language-models/gemma2/config.json").path
    var configuration = try CausalLanguageModelConfiguration(contentsOf: URL(filePath: file))
    configuration.isBidirectional = true
    #expect(configuration.identity.text == FingerprintGoldens.gemmaDecoder)
    #expect(TextPreparation().identity.text == FingerprintGoldens.preparation)
  }

  @Test("Names of tensors, files and threads do not count")
  func names() throws {
    var configuration = try CausalLanguageModelConfiguration(
      contentsOf: URL(filePath: TinyModels.folder("llama/config.json").path))
    let identity = configuration.identity
    configuration.names.prefix = "other"
    #expect(configuration.identity == identity)
    configuration.windows = configuration.windows.map { _ in 7 }
    #expect(configuration.identity != identity)
  }
}
