import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

@Suite("Losses against PyTorch and open_clip")
struct LossGoldenTests {
  @Test("Values and gradients", arguments: SharedData.cases(["losses"]))
  func goldens(folder: URL) throws {
    let golden = try Golden(folder.appending(path: "expected.safetensors"))
    let run = Run(threads: 2)
    func input(_ name: String) -> Tensor {
      Tensor(golden.floats("\(name)_f64"), shape: golden.shape("\(name)_f64"))
    }
    func scalar(_ name: String) -> Float { golden.floats("\(name)_f64")[0] }
    func expectClose(_ actual: [Float], _ name: String) {
      #expect(relativeError(actual, golden.floats("\(name)_f64")) < 1e-4, "\(name)")
    }
    func normalized(_ names: [String], _ loss: ([Tensor]) -> [Tensor]) -> [[Float]] {
      let inputs = names.map { input($0) }
      let prefixes = inputs.map { NormalizedPrefix($0, width: $0.width, run) }
      return zip(prefixes, loss(prefixes.map(\.unit))).map { prefix, gradient in
        var sum = Tensor(shape: gradient.shape) { $0.initialize(repeating: 0) }
        prefix.addGradient(gradient, weight: 1, to: &sum, run)
        return sum.elements
      }
    }
    for name in ["infonce", "infonce.large", "siglip", "infonce.raw", "siglip.raw"] {
      var result: ContrastiveLoss?
      func loss(_ vectors: [Tensor]) -> [Tensor] {
        let logScale = scalar("\(name).log_scale")
        let loss =
          name.hasPrefix("siglip")
          ? SigLIPLoss()(
            images: vectors[0], texts: vectors[1], logScale: logScale, bias: scalar("\(name).bias"),
            run: run)
          : InfoNCE()(images: vectors[0], texts: vectors[1], logScale: logScale, run: run)
        result = loss
        return [loss.images, loss.texts]
      }
      let names = ["\(name).image", "\(name).text"]
      let gradients =
        name.hasSuffix(".raw")
        ? normalized(names, loss) : loss(names.map { input($0) }).map(\.elements)
      expectClose(gradients[0], "\(name).grad_image")
      expectClose(gradients[1], "\(name).grad_text")
      expectClose([result!.value], "\(name).loss")
      expectClose([result!.logScale], "\(name).grad_log_scale")
      if name.hasPrefix("siglip") { expectClose([result!.logitBias], "\(name).grad_bias") }
    }
    for (name, inputs) in [
      ("hard_negative", ["query", "positive", "negative"]), ("in_batch", ["query", "positive"]),
    ] {
      var value: Float = 0
      let gradients = normalized(inputs.map { "\(name).\($0)" }) { vectors in
        let loss = HardNegativeLoss()(
          queries: vectors[0], positives: vectors[1],
          negatives: vectors.count > 2 ? vectors[2] : nil, run: run)
        value = loss.value
        return [loss.queries, loss.positives] + (loss.negatives.map { [$0] } ?? [])
      }
      expectClose([value], "\(name).loss")
      for (input, gradient) in zip(inputs, gradients) {
        expectClose(gradient, "\(name).grad_\(input)")
      }
    }
  }

  @Test("Distillation, prefixes, equal ids, tokens")
  func further() throws {
    let golden = try Golden(SharedData.fixtures.appending(path: "losses.safetensors"))
    let run = Run(threads: 2)
    func input(_ name: String) -> Tensor { Tensor(golden.floats(name), shape: golden.shape(name)) }
    let ids = golden.integers("ids")
    let prefixes: [(width: Int, weight: Float)] = [
      (2, 0.5), (5, 1), (7, 2),
    ]
    let teacher = (
      images: input("distillation.teacher_image"), texts: input("distillation.teacher_text"),
      logScale: golden.floats("distillation.teacher_log_scale")[0]
    )
    let losses: [(String, (Tensor, Tensor, Float) -> ContrastiveLoss)] = [
      (
        "distillation",
        { DistillationLoss()(images: $0, texts: $1, logScale: $2, teacher: teacher, run: run) }
      ),
      (
        "matryoshka",
        { images, texts, logScale in
          MatryoshkaLoss(prefixes: prefixes)(images: images, texts: texts, run: run) {
            InfoNCE()(images: $0, texts: $1, negatives: $2, logScale: logScale, run: run)
          }
        }
      ),
      (
        "multi_positive",
        {
          InfoNCE(duplicates: .positives)(
            images: $0, texts: $1, logScale: $2, ids: ids, run: run)
        }
      ),
      ("masked", { InfoNCE()(images: $0, texts: $1, logScale: $2, ids: ids, run: run) }),
    ]
    for (name, loss) in losses {
      let actual = loss(
        input("\(name).image"), input("\(name).text"), golden.floats("\(name).log_scale")[0])
      for (part, elements) in [
        ("loss", [actual.value]), ("grad_image", actual.images.elements),
        ("grad_text", actual.texts.elements), ("grad_log_scale", [actual.logScale]),
      ] {
        #expect(relativeError(elements, golden.floats("\(name).\(part)")) < 1e-5, "\(name) \(part)")
      }
    }
    let labels = golden.integers("labels").map { $0 < 0 ? nil : $0 }
    for (name, softCap) in [("tokens", nil), ("soft_capped", 3)] as [(String, Float?)] {
      let actual = try TokenCrossEntropy(softCap: softCap)(
        hidden: input("\(name).hidden"), head: OutputHead(input("\(name).head")), labels: labels,
        wantsHead: true, run: run)
      for (part, elements) in [
        ("loss", [actual.value]), ("grad_hidden", actual.hidden.elements),
        ("grad_head", actual.head!.elements),
      ] {
        #expect(relativeError(elements, golden.floats("\(name).\(part)")) < 1e-5, "\(name) \(part)")
      }
    }
  }
}
