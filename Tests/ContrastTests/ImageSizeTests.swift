import Contrast
import ContrastTensor
import ContrastTestSupport
import Testing

@Suite("Towers opened for another image size")
struct ImageSizeTests {
  @Test(
    "Features agree with the reference library that the format belongs to",
    arguments: ["clip", "openclip"], [20, 48])
  func features(_ name: String, _ size: Int) async throws {
    let golden = try Golden(SharedData.fixtures.appending(path: "image_size.safetensors"))
    let model = try await TinyModels.open(name, imageSize: size)
    #expect(model.imageEncoder.tower.imageSize == size)
    let pixels = Tensor(golden.floats("\(size)/pixel_values"), shape: [1, 3, size, size])
    let features = model.imageEncoder(pixelValues: pixels, Run(threads: 2)).elements
    #expect(relativeError(features, golden.floats("\(size)/\(name)")) < 1e-4)

    let made = model.imageEncoder.preprocessing.outputSize
    #expect(made?.width == size && made?.height == size)
    #expect(try await model.encode(images: TinyModels.pictures(3)).count == 3)
  }

  @Test("The trained size changes nothing but is another model than other sizes")
  func fingerprint() async throws {
    let pictures = TinyModels.pictures(2)
    let model = try await TinyModels.open()
    let same = try await TinyModels.open(imageSize: 32)
    let other = try await TinyModels.open(imageSize: 48)
    #expect(same.fingerprint == model.fingerprint && other.fingerprint != model.fingerprint)
    let embeddings = try await model.encode(images: pictures)
    #expect(try await same.encode(images: pictures) == embeddings)
    #expect(try await other.encode(images: pictures) != embeddings)
  }

  @Test("A size without a patch, or an absurd one, is refused", arguments: [1, 7, 8193, Int.max])
  func refused(_ size: Int) async throws {
    for name in ["clip", "openclip"] {
      await #expect(
        throws: ModelFolderError.unusableImageSize(
          directory: TinyModels.folder(name).path, asked: size, possible: 8...8192)
      ) { try await TinyModels.open(name, imageSize: size) }
    }
  }
}
