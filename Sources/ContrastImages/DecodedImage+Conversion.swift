extension DecodedImage {
  /// Whether any part may be transparent: an alpha channel, or a transparent palette entry or colour.
  var mayBeTransparent: Bool {
    switch mode {
    case .greyAlpha, .rgba: true
    case .palette: palette!.alpha.contains { $0 != 255 }
    case .bilevel, .grey, .rgb: transparentColour != nil
    case .cmyk: false
    }
  }

  /// The picture in mode ``Mode/rgb``, byte for byte as Pillow's `convert("RGB")` gives it.
  ///
  /// Grey is replicated, palette indices are looked up, CMYK is multiplied out, and opacity is
  /// dropped without compositing.
  public func convertedToRGB() -> DecodedImage {
    if mode == .rgb && transparentColour == nil { return self }
    let count = width * height
    let rgb = [UInt8](unsafeUninitializedCapacity: count * 3) { rgb, initialized in
      pixels.withUnsafeBufferPointer { from in
        switch mode {
        case .bilevel, .grey:
          for i in 0..<count { rgb.set(i, from[i], from[i], from[i]) }
        case .greyAlpha:
          for i in 0..<count { rgb.set(i, from[2 * i], from[2 * i], from[2 * i]) }
        case .palette:
          palette!.colours.withUnsafeBufferPointer { colours in
            for i in 0..<count {
              let entry = 3 * Int(from[i])
              rgb.set(i, colours[entry], colours[entry + 1], colours[entry + 2])
            }
          }
        case .rgb:
          _ = rgb.initialize(from: from)
        case .rgba:
          for i in 0..<count { rgb.set(i, from[4 * i], from[4 * i + 1], from[4 * i + 2]) }
        case .cmyk:
          for i in 0..<count {
            let light = 255 - Int(from[4 * i + 3])
            func channel(_ c: Int) -> UInt8 {
              UInt8(light - dividedBy255(Int(from[4 * i + c]) * light))
            }
            rgb.set(i, channel(0), channel(1), channel(2))
          }
        }
      }
      initialized = count * 3
    }
    return DecodedImage(width: width, height: height, mode: .rgb, pixels: rgb)
  }

  /// The picture over a white background, in mode ``Mode/rgb``: byte for byte Pillow's
  /// `alpha_composite` of its `convert("RGBA")` over opaque white.
  ///
  /// A picture that cannot be transparent is only converted.
  package func compositedOverWhite() -> DecodedImage {
    let rgb = convertedToRGB()
    guard mayBeTransparent else { return rgb }
    let alpha = alphaChannel()
    var result = rgb.pixels
    result.withUnsafeMutableBufferPointer { result in
      for (i, opacity) in alpha.enumerated() where opacity != 255 {
        for c in 3 * i..<3 * i + 3 { result[c] = overWhite(Int(result[c]), Int(opacity)) }
      }
    }
    return rgb.with(width: width, height: height, pixels: result)
  }

  /// `[height, width]` opacities, as Pillow's `convert("RGBA")` gives them.
  private func alphaChannel() -> [UInt8] {
    let count = width * height
    switch mode {
    case .greyAlpha: return (0..<count).map { pixels[2 * $0 + 1] }
    case .rgba: return (0..<count).map { pixels[4 * $0 + 3] }
    case .palette: return pixels.map { palette!.alpha[Int($0)] }
    case .bilevel:
      // The file's 1 is stored as 255.
      let key: UInt16 = transparentColour![0] == 0 ? 0 : 255
      return pixels.map { UInt16($0) == key ? 0 : 255 }
    case .grey:
      // Grey of 2 and 4 bits is stored scaled to 8 but, as in Pillow, compared with the file's value.
      let key = transparentColour![0]
      return pixels.map { UInt16($0) == key ? 0 : 255 }
    case .rgb:
      let key = transparentColour!
      return (0..<count).map { i in
        (0..<3).allSatisfy { UInt16(pixels[3 * i + $0]) == key[$0] } ? 0 : 255
      }
    case .cmyk: return [UInt8](repeating: 255, count: count)
    }
  }

  /// What resizing may see instead of the RGB picture: the same bytes once grey is replicated.
  ///
  /// Filters treat channels alike and apart, so one channel of grey serves for three.
  func reducedForRGB(overWhite: Bool) -> DecodedImage {
    if overWhite && mayBeTransparent { return compositedOverWhite() }
    switch mode {
    case .grey where transparentColour == nil: return self
    case .bilevel, .grey:
      return DecodedImage(width: width, height: height, mode: .grey, pixels: pixels)
    case .greyAlpha:
      let grey = (0..<width * height).map { pixels[2 * $0] }
      return DecodedImage(width: width, height: height, mode: .grey, pixels: grey)
    default: return convertedToRGB()
    }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  fileprivate func set(_ pixel: Int, _ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    let at = baseAddress! + 3 * pixel
    at[0] = red
    at[1] = green
    at[2] = blue
  }
}

/// `value / 255` rounded, for values up to 255².
@inline(__always)
func dividedBy255(_ value: Int) -> Int {
  let rounded = value + 128
  return (rounded >> 8 + rounded) >> 8
}

/// A sample over white, with the seven extra bits that Pillow's compositing keeps.
private func overWhite(_ sample: Int, _ opacity: Int) -> UInt8 {
  if opacity == 0 { return 255 }
  let blended = (sample * opacity + 255 * (255 - opacity)) << 7 + 0x80 << 7
  return UInt8((blended >> 8 + blended) >> 15)
}
