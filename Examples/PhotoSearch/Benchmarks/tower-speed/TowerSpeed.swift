import Contrast
import ContrastImages
import ContrastRuntime
import ContrastTensor
import ContrastVision
import ExampleModels
import Foundation

/// What the image tower does by itself: pictures that are decoded and prepared go through it in batches of 64,
/// again and again for some seconds.
@main
enum TowerSpeed {
  static func main() async throws {
    guard (2...4).contains(CommandLine.arguments.count) else {
      FileHandle.standardError.write(Data("Usage: tower-speed PICTURES [MODEL [PRECISION]]\n".utf8))
      exit(64)
    }
    let model = CommandLine.arguments.dropFirst(2).first
    let precision = CommandLine.arguments.dropFirst(3).first.flatMap(Precision.init) ?? .float32
    let encoder = try await DualEncoder(
      directory: model.map { URL(filePath: $0) } ?? ExampleModels.pictureLLM2CLIP,
      options: DualEncoder.Options(threads: Threads.standard, precision: precision)
    ).imageEncoder
    let images = try pictures(in: CommandLine.arguments[1]).map { file in
      encoder.preprocessing(
        try DecodedImage.decode(.file(file), options: DecodingOptions(applyOrientation: true)))
    }
    guard !images.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    let workspace = Workspace()
    func run(seconds: Double) -> Double {
      var (done, next) = (0, 0)
      let start = ContinuousClock.now
      while ContinuousClock.now - start < .seconds(seconds) {
        let batch = images[next..<min(next + 64, images.count)]
        next = batch.endIndex == images.count ? 0 : batch.endIndex
        _ = encoder(Array(batch), Run(threads: Threads.standard, workspace: workspace))
        done += batch.count
      }
      return Double(done) / ((ContinuousClock.now - start) / .seconds(1))
    }
    _ = run(seconds: 0.5)
    print(String(format: "the tower alone %.1f/s", run(seconds: 3)))
  }

  /// A few hundred pictures of a folder, at any depth.
  private static func pictures(in folder: String) -> [URL] {
    let files = FileManager.default.enumerator(
      at: URL(filePath: folder), includingPropertiesForKeys: nil)
    var found: [URL] = []
    while found.count < 640, let file = files?.nextObject() as? URL {
      if ["jpg", "png"].contains(file.pathExtension) { found.append(file) }
    }
    return found
  }
}
