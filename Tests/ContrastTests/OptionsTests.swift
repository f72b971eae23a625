import Contrast
import ContrastTestSupport
import Foundation
import Testing

/// What a test with an impossible option leaves on standard error: the program ends in release builds too,
/// and says which option it was.
func expectEnd(_ result: ExitTest.Result?, naming option: String) {
  let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
  #expect(text.contains(option), "\(text)")
}

@Suite("Options are checked where they are set")
struct OptionsTests {
  @Test("The batch size, when made and when changed")
  func batchSize() async {
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        _ = EncodingOptions(batchSize: 0)
      }, naming: "batchSize is 0; it must be at least 1")
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var options = EncodingOptions()
        options.batchSize = 0
      }, naming: "batchSize is 0; it must be at least 1")
  }

  @Test("Threads and image size of a model")
  func model() async {
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var options = DualEncoder.Options()
        options.threads = 0
      }, naming: "threads is 0")
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var options = DualEncoder.Options()
        options.imageSize = nil
        options.imageSize = -1
      }, naming: "imageSize is -1")
  }

  @Test("Limits of pictures and texts")
  func limits() async {
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var options = EncodingOptions()
        options.decoding.pixelLimit = 0
      }, naming: "pixelLimit is 0")
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var preparation = TextPreparation()
        preparation.documentMaximumLength = 0
      }, naming: "documentMaximumLength is 0")
    expectEnd(
      await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        var template = EmbeddingPrompt.llama3Instruct
        template.separator = ""
      }, naming: "separator is empty")
  }

  @Test("A model opened with options that no file records is not converted")
  func conversion() throws {
    let folder = TinyModels.folder("clip")
    let recipe = try ImagePreprocessing(
      huggingFaceConfig: folder.appending(path: "preprocessor_config.json"))
    let temporary = try TemporaryFolder()
    for options in [
      DualEncoder.Options(imageSize: 40), DualEncoder.Options(preprocessing: recipe),
    ] {
      let conversion = ModelConversion(
        try ModelFolder(folder, options: options), precision: .float32)
      #expect(throws: ModelConversionError.changedWhenOpened(directory: folder.path)) {
        try conversion.write(to: temporary.url.appending(path: "converted"))
      }
    }
  }
}
