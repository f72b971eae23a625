/// The places of a window over feature maps: a row each, of the pixels under it.
struct WindowRows {
  let x: FeatureMaps
  let window: SlidingWindow
  /// Places from top to bottom.
  let height: Int
  /// Places from left to right.
  let width: Int

  init(_ x: FeatureMaps, _ window: SlidingWindow) {
    self.x = x
    self.window = window
    height = window.count(along: x.height)
    width = window.count(along: x.width)
  }

  /// The places in all images.
  var rows: Int { x.images * height * width }
  /// The numbers of a row.
  var rowWidth: Int { window.size * window.size * x.channels }
  /// Whether the places are the pixels.
  var arePixels: Bool { window.size == 1 && window.stride == 1 }

  /// Whether a pixel is under several places.
  var overlap: Bool { window.size > window.stride }

  /// The places in parts of some lines of one image. In int8 the pixels under a part have one scale, so the
  /// parts depend on the shape of an image only, and not on the batch or the number of threads.
  var parts: [Range<Int>] {
    let lines = min(max(224 / max(width, 1), 1), 4)
    let count = min(2 * ((height + 2 * lines - 1) / (2 * lines)), height)
    return (0..<x.images).flatMap { image in
      (0..<count).map { part in
        let first = image * height + height * part / count
        let end = image * height + height * (part + 1) / count
        return first * width..<end * width
      }
    }
  }

  /// The memory of gathered rows in bytes, about.
  private static let blockBytes = 8 << 20

  /// Whole parts that are gathered one after the other where a product wants many rows at once.
  var blocks: [Range<Int>] {
    guard !arePixels else { return rows > 0 ? [0..<rows] : [] }
    let size = max(576, Self.blockBytes / (4 * rowWidth))
    var blocks: [Range<Int>] = []
    for part in parts {
      if let last = blocks.last, last.count + part.count <= size {
        blocks[blocks.count - 1] = last.lowerBound..<part.upperBound
      } else {
        blocks.append(part)
      }
    }
    return blocks
  }

  /// The window at one place.
  struct Place {
    let image: Int
    /// Pixels of the image under the window, from top to bottom.
    let ys: Range<Int>
    /// Pixels of the image under the window, from left to right.
    let xs: Range<Int>
    /// Lines of the window above the image.
    let top: Int
    /// Columns of the window left of the image.
    let left: Int
  }

  /// - Parameter row: of the gathered pixels.
  func place(of row: Int) -> Place {
    let (image, place) = row.quotientAndRemainder(dividingBy: height * width)
    let (y, x) = place.quotientAndRemainder(dividingBy: width)
    let ys = window.covered(at: y, of: self.x.height)
    let xs = window.covered(at: x, of: self.x.width)
    return Place(
      image: image, ys: ys, xs: xs, top: ys.lowerBound - (y * window.stride - window.padding),
      left: xs.lowerBound - (x * window.stride - window.padding))
  }

  /// The pixels under some places of the window as the left factor of a product.
  func factor(_ rows: Range<Int>) -> ProductInput {
    arePixels
      ? ProductInput(x: x.values.rows(rows)) : ProductInput(x: x.values, windows: (self, rows))
  }

  /// The lines of pixels under a part, which is in one image: as numbers of the feature maps.
  func pixels(under part: Range<Int>) -> Range<Int> {
    let (first, last) = (place(of: part.lowerBound), place(of: part.upperBound - 1))
    let line = x.width * x.channels
    let top = first.image * x.height
    return (top + first.ys.lowerBound) * line..<(top + last.ys.upperBound) * line
  }

  /// Copies the pixels under some places of the window to a row each, in the order (y, x, channel).
  ///
  /// - Parameters:
  ///   - rows: the places.
  ///   - pixels: the feature maps, in numbers of any size.
  ///   - numberBytes: that size.
  ///   - zero: each byte of what the window has beyond the image.
  ///   - target: the numbers of the first row.
  ///   - stride: the distance between rows in bytes.
  func gather(
    _ rows: Range<Int>, from pixels: UnsafeRawPointer, numberBytes: Int, zero: UInt8,
    into target: UnsafeMutableRawPointer, stride: Int
  ) {
    let lineBytes = x.width * x.channels * numberBytes
    let pixelBytes = x.channels * numberBytes
    var row = rows.lowerBound
    while row < rows.upperBound {
      // Places of one line have the same lines of pixels.
      let first = place(of: row)
      let column = row % width
      let end = min(row - column + width, rows.upperBound)
      let line = pixels + (first.image * x.height + first.ys.lowerBound) * lineBytes
      for place in column..<column + end - row {
        let xs = window.covered(at: place, of: x.width)
        let left = xs.lowerBound - (place * window.stride - window.padding)
        let target = target + (row - rows.lowerBound + place - column) * stride
        if first.ys.count < window.size || xs.count < window.size {
          target.initializeMemory(as: UInt8.self, repeating: zero, count: rowWidth * numberBytes)
        }
        var to = target + (first.top * window.size + left) * pixelBytes
        var from = line + xs.lowerBound * pixelBytes
        for _ in first.ys {
          to.copyMemory(from: from, byteCount: xs.count * pixelBytes)
          to += window.size * pixelBytes
          from += lineBytes
        }
      }
      row = end
    }
  }

  /// Calls `body` for each line of pixels under the window: where the line stands in the row, where in
  /// the feature maps, and its length, all in numbers.
  func forEachLine(
    of place: Place, _ body: (_ offset: Int, _ element: Int, _ count: Int) -> Void
  ) {
    let channels = x.channels
    for (line, y) in place.ys.enumerated() {
      body(
        ((place.top + line) * window.size + place.left) * channels,
        ((place.image * x.height + y) * x.width + place.xs.lowerBound) * channels,
        place.xs.count * channels)
    }
  }
}

extension WindowRows {
  /// The memory of a part, its rows and its results, in bytes.
  private static let partBytes = 512 << 10
  /// What a matrix may have in bytes that is gone through once for each part.
  private static let matrixBytes = 3 << 20
  /// The least rows of a part that are worth that.
  private static let leastRows = 40

  /// The places in parts that each go from pixels to results while they are in the second-level cache;
  /// none where that does not pay: where the weights are more than the pixels, or where BLAS multiplies.
  func parts(for matrix: WeightMatrix, threads: Int) -> [Range<Int>] {
    guard matrix.byteCount <= Self.matrixBytes, !matrix.usesBLAS, rows > 0 else { return [] }
    var parts = parts
    if !overlap {
      let rowBytes = matrix.preparedStride + 8 * matrix.outputs
      let size = min(max(Self.partBytes / rowBytes, 48), 256)
      let count = ((rows + size - 1) / size + threads - 1) / threads * threads
      parts = (0..<count).map { rows * $0 / count..<rows * ($0 + 1) / count }
    }
    return parts.count >= 2 * threads && rows >= Self.leastRows * parts.count ? parts : []
  }
}
