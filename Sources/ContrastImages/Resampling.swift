import CContrastKernels

/// A rectangle of pixels.
package struct PixelRegion: Sendable, Hashable {
  /// The columns, from the left.
  package let x: Range<Int>
  /// The rows, from the top.
  package let y: Range<Int>

  /// - Parameters:
  ///   - x: the columns, from the left.
  ///   - y: the rows, from the top.
  package init(x: Range<Int>, y: Range<Int>) {
    self.x = x
    self.y = y
  }
}

/// Pillow's 8-bit resampling, byte for byte: usually first along rows, then across them, rounded and
/// clamped to 8 bits in between; an axis that keeps its size is left alone.
///
/// Only the requested region of the result is computed, and only from the pixels it needs.
package enum Resampling {
  /// Which code computes the passes. All give the same bytes.
  package enum Kernel: Sendable, CaseIterable {
    /// The fastest C code that this processor runs.
    case fastest
    /// C without special instructions.
    case portable
    /// The readable twin in Swift.
    case reference
  }

  /// Resizes interleaved samples, `[height, width, channels]`, and returns a region of the result.
  package static func resize(
    _ pixels: [UInt8], width: Int, height: Int, channels: Int, toWidth newWidth: Int,
    toHeight newHeight: Int, filter: ResampleFilter, region: PixelRegion,
    kernel: Kernel = .fastest
  ) -> [UInt8] {
    precondition(pixels.count == width * height * channels && newWidth > 0 && newHeight > 0)
    precondition(
      region.x.lowerBound >= 0 && region.x.upperBound <= newWidth && !region.x.isEmpty
        && region.y.lowerBound >= 0 && region.y.upperBound <= newHeight && !region.y.isEmpty)
    if filter == .nearest || (newWidth == width && newHeight == height) {
      return pick(
        pixels, width: width, channels: channels,
        columns: nearest(inputSize: width, outputSize: newWidth, outputs: region.x),
        rows: nearest(inputSize: height, outputSize: newHeight, outputs: region.y))
    }
    let across = FilterTaps(
      filter: filter, inputSize: width, outputSize: newWidth, outputs: region.x)
    let down = FilterTaps(
      filter: filter, inputSize: height, outputSize: newHeight, outputs: region.y)
    let columns = newWidth == width ? region.x : across.inputs
    let rows = newHeight == height ? region.y : down.inputs
    let stride = width * channels

    if newWidth == width {
      return filterColumns(
        pixels, offset: rows.lowerBound * stride + columns.lowerBound * channels, stride: stride,
        rowBytes: columns.count * channels, taps: down.shifted(by: rows.lowerBound), kernel: kernel)
    }
    if newHeight != height
      && filtersColumnsFirst(
        width: width, height: height, newWidth: newWidth, newHeight: newHeight)
    {
      // [region.y, columns, channels]
      let passed = filterColumns(
        pixels, offset: rows.lowerBound * stride + columns.lowerBound * channels, stride: stride,
        rowBytes: columns.count * channels, taps: down.shifted(by: rows.lowerBound), kernel: kernel)
      return filterRows(
        passed, rows: 0..<region.y.count, width: columns.count, channels: channels,
        taps: across.shifted(by: columns.lowerBound), kernel: kernel)
    }
    // [rows, region.x, channels]
    let passed = filterRows(
      pixels, rows: rows, width: width, channels: channels, taps: across, kernel: kernel)
    if newHeight == height { return passed }
    let rowBytes = region.x.count * channels
    return filterColumns(
      passed, offset: 0, stride: rowBytes, rowBytes: rowBytes,
      taps: down.shifted(by: rows.lowerBound), kernel: kernel)
  }

  /// Whether the pass across rows comes first: where it removes more than twice as many rows as the
  /// other removes columns.
  ///
  /// This is what Pillow 13.0.0 was observed to do, by comparing its results with both orders for
  /// thousands of sizes; older versions always filter along rows first. The order shows because the
  /// samples between the passes are rounded and clamped.
  static func filtersColumnsFirst(
    width: Int, height: Int, newWidth: Int, newHeight: Int
  ) -> Bool {
    newHeight < height && height - newHeight > 2 * (width - newWidth)
  }

  // MARK: Nearest

  /// The input that each output shows. The sum is accumulated as Pillow's `ImagingScaleAffine` does.
  private static func nearest(inputSize: Int, outputSize: Int, outputs: Range<Int>) -> [Int] {
    if inputSize == outputSize { return Array(outputs) }
    let step = Double(inputSize) / Double(outputSize)
    // Where Pillow could not hold the result, the way to its start need not be walked.
    let start = outputs.lowerBound < 1 << 24 ? 0 : outputs.lowerBound
    var position = step * (Double(start) + 0.5)
    var result: [Int] = []
    for output in start..<outputs.upperBound {
      if output >= outputs.lowerBound { result.append(min(Int(position), inputSize - 1)) }
      position += step
    }
    return result
  }

  private static func pick(
    _ pixels: [UInt8], width: Int, channels: Int, columns: [Int], rows: [Int]
  ) -> [UInt8] {
    let total = rows.count * columns.count * channels
    return [UInt8](unsafeUninitializedCapacity: total) { out, initialized in
      pixels.withUnsafeBufferPointer { pixels in
        var to = 0
        for row in rows {
          for column in columns {
            let from = (row * width + column) * channels
            for c in 0..<channels { out[to + c] = pixels[from + c] }
            to += channels
          }
        }
      }
      initialized = total
    }
  }

  // MARK: The two passes

  /// `[height, width, channels]` to `[rows, taps, channels]`.
  private static func filterRows(
    _ pixels: [UInt8], rows: Range<Int>, width: Int, channels: Int, taps: FilterTaps,
    kernel: Kernel
  ) -> [UInt8] {
    let total = rows.count * taps.first.count * channels
    return [UInt8](unsafeUninitializedCapacity: total) { out, initialized in
      pixels.withUnsafeBufferPointer { pixels in
        let from = pixels.baseAddress! + rows.lowerBound * width * channels
        if let variant = kernel.variant {
          taps.withCTaps {
            contrast_resample_rows(
              variant, from, rows.count, width, channels, $0, out.baseAddress!)
          }
        } else {
          for row in 0..<rows.count {
            for i in taps.first.indices {
              for c in 0..<channels {
                out[(row * taps.first.count + i) * channels + c] = taps.sum(i) {
                  from[(row * width + $0) * channels + c]
                }
              }
            }
          }
        }
      }
      initialized = total
    }
  }

  /// Rows of `rowBytes`, `stride` apart from `offset` on, to `[taps, rowBytes]`.
  private static func filterColumns(
    _ pixels: [UInt8], offset: Int, stride: Int, rowBytes: Int, taps: FilterTaps, kernel: Kernel
  ) -> [UInt8] {
    let total = taps.first.count * rowBytes
    return [UInt8](unsafeUninitializedCapacity: total) { out, initialized in
      pixels.withUnsafeBufferPointer { pixels in
        let from = pixels.baseAddress! + offset
        if let variant = kernel.variant {
          taps.withCTaps {
            contrast_resample_columns(variant, from, stride, rowBytes, $0, out.baseAddress!)
          }
        } else {
          for i in taps.first.indices {
            for x in 0..<rowBytes {
              out[i * rowBytes + x] = taps.sum(i) { from[$0 * stride + x] }
            }
          }
        }
      }
      initialized = total
    }
  }
}

extension Resampling.Kernel {
  /// The C code's number for this kernel.
  fileprivate var variant: Int32? {
    switch self {
    case .fastest: contrast_resample_best()
    case .portable: Int32(CONTRAST_RESAMPLE_PORTABLE)
    case .reference: nil
    }
  }
}

extension FilterTaps {
  /// One output: the weighted sum, started at one half, without its fraction, clamped.
  fileprivate func sum(_ output: Int, _ sample: (Int) -> UInt8) -> UInt8 {
    var sum: Int32 = 1 << (Self.precision - 1)
    for k in 0..<Int(count[output]) {
      sum &+= weights[output * stride + k] &* Int32(sample(Int(first[output]) + k))
    }
    return UInt8(clamping: sum >> Self.precision)
  }

  fileprivate func withCTaps(_ body: (UnsafePointer<contrast_taps>) -> Void) {
    first.withUnsafeBufferPointer { first in
      count.withUnsafeBufferPointer { count in
        weights.withUnsafeBufferPointer { weights in
          var taps = contrast_taps(
            outputs: first.count, stride: stride, first: first.baseAddress!,
            count: count.baseAddress!, weights: weights.baseAddress!)
          withUnsafePointer(to: &taps, body)
        }
      }
    }
  }
}
