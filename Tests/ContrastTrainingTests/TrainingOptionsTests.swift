import ContrastImages
import ContrastTestSupport
import ContrastTraining
import Testing

@Suite("Options of training are checked where they are set")
struct TrainingOptionsTests {
  private func expectEnd(_ result: ExitTest.Result?, naming option: String) {
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains(option), "\(text)")
  }

  @Test func settings() async {
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var settings = Trainer.Settings(learningRate: 1)
        settings.threads = 0
      }, naming: "threads is 0")
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = Trainer.Settings(learningRate: .nan)
      }, naming: "learningRate is nan")
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var settings = Trainer.Settings(learningRate: 1)
        settings.dropPath = 1
      }, naming: "dropPath is 1.0")
  }

  @Test func loaders() async {
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var options = BatchLoader.Options()
        options.ahead = 0
      }, naming: "ahead is 0")
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var crop = RandomResizedCrop()
        crop.scale = 0...1
      }, naming: "scale is 0.0...1.0")
  }

  @Test func objectives() async {
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var loss = InfoNCE()
        loss.chunkRows = 0
      }, naming: "chunkRows is 0")
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var masking = TokenMasking(maskToken: 1, specialTokens: [], vocabularySize: 9)
        masking.rate = 1.5
      }, naming: "rate is 1.5")
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var start = LoRAInitialization(rank: 2, alpha: 2, targets: .allLinear)
        start.configuration.rank = 0
      }, naming: "rank is 0")
  }
}
