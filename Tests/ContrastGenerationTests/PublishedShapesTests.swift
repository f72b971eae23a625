import Contrast
import ContrastFiles
import ContrastLayers
import ContrastText
import Foundation
import Testing

@testable import ContrastGeneration

/// Folders of `Scripts/published-shapes` below the folder that `CONTRAST_SHAPES` names.
private let folders: [URL] = {
  guard let root = ProcessInfo.processInfo.environment["CONTRAST_SHAPES"] else { return [] }
  let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
  return names.sorted().map { URL(filePath: root).appending(path: $0) }
}()

@Suite(
  "Published names and shapes",
  .enabled(if: !folders.isEmpty, "CONTRAST_SHAPES names no folder of Scripts/published-shapes"))
struct PublishedShapesTests {
  @Test("A folder opens completely: nothing is missing, misshaped or left over", arguments: folders)
  func opens(_ folder: URL) throws {
    let start = ContinuousClock.now
    let validation: CheckpointValidation
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    if let (_, found) = try TextGenerator.validate(directory: folder) {
      validation = found
    } else if try ["opt", "chatglm"].contains(config.string("model_type")),
      config["eva_config"] == nil
    {
      validation = try LanguageModelFolder(
        LanguageModelSource(
          folder.path, template: EmbeddingPrompt(), preparation: TextPreparation(.mean))
      ).validate()
    } else if try config["architectures"]?.elements().first?.string()
      == "Blip2ForImageTextRetrieval"
    {
      validation = try ModelFolder(folder).validate()
    } else {
      validation = try ImageChatModel.validate(directory: folder).validation
    }
    print(
      "\(folder.lastPathComponent): \(validation.used.count) tensors, \(ContinuousClock.now - start)"
    )
    #expect(validation.problems.isEmpty && validation.unused.isEmpty)
    #expect(validation.used.count > 100)
  }
}
