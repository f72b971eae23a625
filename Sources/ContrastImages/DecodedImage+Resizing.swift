extension DecodedImage {
  /// The picture at another size, byte for byte as Pillow's `resize` gives it.
  ///
  /// Palette and bilevel pictures are resized with ``ResampleFilter/nearest`` whatever the filter;
  /// pictures with an alpha channel are resized with their colours multiplied by it.
  public func resized(width: Int, height: Int, filter: ResampleFilter) -> DecodedImage {
    precondition(width > 0 && height > 0, "a picture has at least one pixel")
    return resized(
      width: width, height: height, filter: filter,
      region: PixelRegion(x: 0..<width, y: 0..<height))
  }

  /// A region of the resized picture; nothing outside it is computed.
  package func resized(
    width newWidth: Int, height newHeight: Int, filter: ResampleFilter, region: PixelRegion,
    kernel: Resampling.Kernel = .fastest
  ) -> DecodedImage {
    let filter = mode == .palette || mode == .bilevel ? .nearest : filter
    let keepsSize = newWidth == width && newHeight == height
    if keepsSize, region == PixelRegion(x: 0..<width, y: 0..<height) { return self }
    let premultiplies =
      (mode == .rgba || mode == .greyAlpha) && filter != .nearest && !keepsSize
    var result = Resampling.resize(
      premultiplies ? multipliedByAlpha() : pixels, width: width, height: height,
      channels: mode.channels, toWidth: newWidth, toHeight: newHeight, filter: filter,
      region: region, kernel: kernel)
    if premultiplies { divideByAlpha(&result) }
    return with(width: region.x.count, height: region.y.count, pixels: result)
  }

  private func multipliedByAlpha() -> [UInt8] {
    var result = pixels
    let channels = mode.channels
    result.withUnsafeMutableBufferPointer { samples in
      for pixel in stride(from: 0, to: samples.count, by: channels) {
        let alpha = Int(samples[pixel + channels - 1])
        if alpha == 255 { continue }
        for c in pixel..<pixel + channels - 1 {
          samples[c] = UInt8(dividedBy255(Int(samples[c]) * alpha))
        }
      }
    }
    return result
  }

  private func divideByAlpha(_ pixels: inout [UInt8]) {
    let channels = mode.channels
    pixels.withUnsafeMutableBufferPointer { samples in
      for pixel in stride(from: 0, to: samples.count, by: channels) {
        let alpha = Int(samples[pixel + channels - 1])
        if alpha == 255 || alpha == 0 { continue }
        for c in pixel..<pixel + channels - 1 {
          samples[c] = UInt8(min(255 * Int(samples[c]) / alpha, 255))
        }
      }
    }
  }
}
