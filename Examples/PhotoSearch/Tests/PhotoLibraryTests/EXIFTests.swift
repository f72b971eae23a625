import Contrast
import Foundation
import Testing

@testable import PhotoLibrary

@Suite struct EXIFTests {
  @Test(
    "What a camera writes is read from JPEG, PNG and WebP, in both byte orders",
    arguments: [true, false])
  func fields(isLittle: Bool) throws {
    let block = EXIFWriter.camera(isLittle: isLittle).bytes
    for file in [
      try PictureFile.jpeg(1, exif: block), try PictureFile.png(1, exif: block),
      PictureFile.webP(exif: block),
    ] {
      let exif = EXIF(file: file)
      // 2023-06-15 13:45:30 as `date -u +%s` gives it.
      #expect(exif.taken == EXIF.Moment(wallClock: 1_686_836_730, offset: 120))
      #expect(exif.camera == "Maker Model X")
      #expect(exif.lens == "Lens 50mm")
      #expect(exif.exposure == 1.0 / 250)
      #expect(exif.aperture == 2.8)
      #expect(exif.iso == 400)
      #expect(exif.focalLength == 50)
      let place = try #require(exif.place)
      #expect(abs(place.latitude - 48.5) < 1e-9)
      #expect(abs(place.longitude + 11.26) < 1e-9)
      #expect(place.altitude == -61.5)
    }
  }

  @Test("The maker is not named twice, and other dates stand in for the first")
  func alternatives() throws {
    var writer = EXIFWriter(isLittle: true)
    writer.main = [
      writer.text(0x010F, "Canon"), writer.text(0x0110, "Canon EOS 5D"),
      writer.text(0x0132, "1969:12:31 23:59:59"),
    ]
    writer.details = [writer.text(0x9003, "    :  :     :  :  ")]
    let exif = EXIF(file: try PictureFile.jpeg(1, exif: writer.bytes))
    #expect(exif.camera == "Canon EOS 5D")
    #expect(exif.taken == EXIF.Moment(wallClock: -1, offset: nil))
    #expect(exif.place == nil)
  }

  @Test(
    "Dates are those of the calendar",
    arguments: [
      ("1970:01:01 00:00:00", 0), ("2000:02:29 12:00:00", 951_825_600),
      ("2024:12:31 23:59:60", 1_735_689_600), ("2023:02:29 00:00:00", nil),
      ("2023:13:01 00:00:00", nil), ("2023:06:15 24:00:00", nil), ("2023-06-15", nil),
      ("0000:00:00 00:00:00", nil), ("", nil),
    ] as [(String, Int64?)])
  func dates(text: String, seconds: Int64?) {
    #expect(EXIF.seconds(text) == seconds)
  }

  @Test(
    "Time zones are hours and minutes",
    arguments: [
      ("+02:00", 120), ("-09:30", -570), ("+00:00", 0), ("Z", nil), ("+16:00", nil),
      ("+1:000", nil), (" 02:00", nil),
    ] as [(String, Int?)])
  func offsets(text: String, minutes: Int?) {
    #expect(EXIF.minutes(text) == minutes)
  }

  @Test("Data that are cut off or wrong give fewer fields, and nothing else")
  func damage() throws {
    let block = EXIFWriter.camera().bytes
    for end in 0..<block.count { _ = EXIF(file: PictureFile.webP(exif: Array(block[..<end]))) }
    var generator = SeededGenerator(3)
    for _ in 0..<3000 {
      var damaged = block
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        damaged[Int.random(in: 0..<damaged.count, using: &generator)] =
          [0, 1, 127, 128, 255].randomElement(using: &generator)!
      }
      let exif = EXIF(file: PictureFile.webP(exif: damaged))
      #expect((exif.camera ?? "").utf8.count <= 1200)
      if let place = exif.place {
        #expect(abs(place.latitude) <= 90 && abs(place.longitude) <= 180)
      }
    }
    // A directory that points at itself, and one with 65,535 entries.
    var writer = EXIFWriter(isLittle: true)
    writer.main = [EXIFField(tag: 0x8769, type: 4, count: 1, value: writer.number(8, 4))]
    #expect(EXIF(file: PictureFile.webP(exif: writer.bytes)) == EXIF())
    var long = block
    long.replaceSubrange(8..<10, with: [255, 255])
    _ = EXIF(file: PictureFile.webP(exif: long))
  }

  @Test("A perceptual hash stays nearly the same when a picture is scaled and compressed")
  func perceptualHash() throws {
    for seed in 0..<20 {
      let image = PictureFile.smooth(seed, width: 256, height: 192)
      let hash = PerceptualHash(image)
      let small = image.resized(width: 96, height: 72, filter: .bicubic)
      let compressed = try DecodedImage.decode(.bytes(small.jpeg(quality: 60), name: "small"))
      #expect(hash.distance(to: PerceptualHash(compressed)) <= 4, "seed \(seed)")
      #expect(
        hash.distance(to: PerceptualHash(PictureFile.smooth(seed + 100, width: 64, height: 64))) > 8
      )
    }
  }

  @Test("A thumbnail fits into its square, keeps the shape, and is white where nothing is")
  func thumbnails() {
    let wide = Thumbnail.image(of: PictureFile.image(1, width: 1000, height: 100))
    #expect((wide.width, wide.height) == (320, 32))
    let long = Thumbnail.image(of: PictureFile.image(1, width: 1, height: 3000))
    #expect((long.width, long.height) == (1, 320))
    let small = Thumbnail.image(of: PictureFile.image(1, width: 20, height: 10))
    #expect((small.width, small.height) == (20, 10))
    let clear = DecodedImage(
      width: 2, height: 1, mode: .rgba, pixels: [9, 9, 9, 0, 10, 20, 30, 255])
    #expect(Thumbnail.image(of: clear).pixels == [255, 255, 255, 10, 20, 30])
  }
}
