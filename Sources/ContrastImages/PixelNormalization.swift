/// How 8-bit samples become the numbers an image tower takes:
/// `(sample · scale − mean) / standard deviation`, a channel at a time.
public struct PixelNormalization: Sendable, Equatable {
  /// The factor of a sample, usually 1/255.
  package let scale: Double
  /// `[3]` for red, green, blue, on the scale of the scaled samples.
  package let mean: [Float]
  /// `[3]` for red, green, blue.
  package let standardDeviation: [Float]

  /// The normalisation of CLIP: mean and standard deviation of the pictures that OpenAI trained it on.
  public static let clip = PixelNormalization(
    mean: [0.48145466, 0.4578275, 0.40821073],
    standardDeviation: [0.26862954, 0.26130258, 0.27577711])

  /// - Parameters:
  ///   - scale: the factor of a sample.
  ///   - mean: `[3]` for red, green, blue, on the scale of the scaled samples.
  ///   - standardDeviation: `[3]` likewise.
  public init(scale: Double = 1.0 / 255, mean: [Float], standardDeviation: [Float]) {
    precondition(mean.count == 3 && standardDeviation.count == 3, "one value for each channel")
    self.scale = scale
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// `[3]`: the mean as a colour, rounded down, as LLaVA fills pictures up with it.
  package var meanColour: [UInt8] {
    mean.map { UInt8(min(max(Double($0) * 255, 0), 255)) }
  }

  /// `[3, 256]`: the number for each channel and sample, with the roundings of the reference
  /// implementations: the product is rounded to float32, then the difference, then the quotient.
  package func table() -> [Float] {
    (0..<3).flatMap { channel in
      (0..<256).map { sample in
        (Float(Double(sample) * scale) - mean[channel]) / standardDeviation[channel]
      }
    }
  }

  /// The numbers of a picture, `[3, height, width]`.
  package func pixelValues(_ image: PreparedImage) -> [Float] {
    let count = image.width * image.height
    let table = table()
    return [Float](unsafeUninitializedCapacity: 3 * count) { values, initialized in
      image.pixels.withUnsafeBufferPointer { pixels in
        table.withUnsafeBufferPointer { table in
          for channel in 0..<3 {
            for i in 0..<count {
              values[channel * count + i] = table[channel * 256 + Int(pixels[3 * i + channel])]
            }
          }
        }
      }
      initialized = 3 * count
    }
  }
}

/// A picture as an image tower takes it, before normalisation: 8-bit RGB after resizing and cropping.
public struct PreparedImage: Sendable, Equatable {
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int
  /// `[height, width, 3]`.
  public let pixels: [UInt8]

  /// A picture from samples, `[height, width, 3]`.
  package init(width: Int, height: Int, pixels: [UInt8]) {
    precondition(
      width > 0 && height > 0 && pixels.count == 3 * width * height,
      "\(pixels.count) samples for \(width) × \(height) RGB pixels")
    self.width = width
    self.height = height
    self.pixels = pixels
  }
}
