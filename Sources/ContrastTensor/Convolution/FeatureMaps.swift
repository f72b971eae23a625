/// The feature maps of images, pixel by pixel: each row holds the channels of one pixel.
///
/// With the channels last ("NHWC") a convolution is a product of rows, as a linear layer is.
package struct FeatureMaps: Sendable {
  /// `[images · height · width, channels]`, the pixels of an image from left to right and top to
  /// bottom.
  package let values: Tensor
  package let images: Int
  /// In pixels.
  package let height: Int
  /// In pixels.
  package let width: Int

  /// - Parameters:
  ///   - values: `[images · height · width, channels]`, contiguous.
  ///   - images: their number.
  ///   - height: of each image in pixels.
  ///   - width: of each image in pixels.
  package init(_ values: Tensor, images: Int, height: Int, width: Int) {
    precondition(
      values.shape.count == 2 && values.rows == images * height * width && values.isContiguous,
      "\(values.shape) are not \(images) images of \(height) × \(width) pixels")
    self.values = values
    self.images = images
    self.height = height
    self.width = width
  }

  package var channels: Int { values.width }

  /// The pixels of each image, taken as a sequence.
  package var layout: RaggedLayout { RaggedLayout(count: images, length: height * width) }
}

extension FeatureMaps {
  /// The same pixels with other values, `[images · height · width, any]`.
  func with(_ values: Tensor) -> FeatureMaps {
    FeatureMaps(values, images: images, height: height, width: width)
  }
}

/// A square window that slides over feature maps, of a convolution or a pooling.
package struct SlidingWindow: Sendable, Equatable {
  /// The side of the window in pixels.
  package var size: Int
  /// The distance between places of the window in pixels.
  package var stride: Int
  /// The pixels that are added at each border. They are zeros to a convolution; a pooling to the
  /// maximum does not see them.
  package var padding: Int
  /// Whether a last window that the image does not fill counts (PyTorch's `ceil_mode`).
  package var roundsUp: Bool

  /// - Parameters:
  ///   - size: at least 1.
  ///   - stride: at least 1.
  ///   - padding: less than `size`, so that each window has a pixel of the image.
  ///   - roundsUp: whether a last window that the image does not fill counts.
  package init(size: Int, stride: Int = 1, padding: Int = 0, roundsUp: Bool = false) {
    precondition(size > 0 && stride > 0 && (0..<size).contains(padding))
    self.size = size
    self.stride = stride
    self.padding = padding
    self.roundsUp = roundsUp
  }

  /// The number of places of the window along a side of an image.
  ///
  /// - Parameter pixels: the length of the side; with the padding at least ``size``.
  package func count(along pixels: Int) -> Int {
    let room = pixels + 2 * padding - size
    precondition(room >= 0, "a window of \(size) does not fit into \(pixels) pixels")
    guard roundsUp else { return room / stride + 1 }
    // As in PyTorch, the last window begins in the image or in the padding before it.
    let count = (room + stride - 1) / stride + 1
    return (count - 1) * stride >= pixels + padding ? count - 1 : count
  }

  /// The pixels of the image under the window.
  ///
  /// - Parameters:
  ///   - place: of the window along a side.
  ///   - pixels: the length of the side.
  func covered(at place: Int, of pixels: Int) -> Range<Int> {
    let start = place * stride - padding
    return max(start, 0)..<min(start + size, pixels)
  }
}

extension Run {
  /// The pixels of images given as planes of numbers.
  ///
  /// - Parameter planes: `[images, channels, height, width]`.
  package func featureMaps(_ planes: Tensor) -> FeatureMaps {
    precondition(planes.shape.count == 4)
    precondition(planes.isContiguous)
    let (images, channels) = (planes.shape[0], planes.shape[1])
    let (height, width) = (planes.shape[2], planes.shape[3])
    let area = height * width
    let y = make([images * area, channels])
    for image in 0..<images {
      parallelRows(area, width: channels) { pixels in
        for channel in 0..<channels {
          let source = planes.pointer + (image * channels + channel) * area
          let target = y.pointer + image * area * channels + channel
          for pixel in pixels { target[pixel * channels] = source[pixel] }
        }
      }
    }
    return FeatureMaps(y, images: images, height: height, width: width)
  }

  /// What `body` makes of the feature maps, one image after the other: of large images, the maps between
  /// stay in the cache. All at once in a pass that is recorded or watched.
  ///
  /// - Parameters:
  ///   - x: the feature maps.
  ///   - areLarge: whether to do so at all.
  ///   - body: gets those of some images.
  package func imageByImage(
    _ x: FeatureMaps, if areLarge: Bool, _ body: (FeatureMaps) -> FeatureMaps
  ) -> FeatureMaps {
    guard areLarge, x.images > 1, tape == nil, tap == nil else { return body(x) }
    let parts = (0..<x.images).map { image in
      body(
        FeatureMaps(x.values.rows(x.layout[image]), images: 1, height: x.height, width: x.width))
    }
    return FeatureMaps(
      concatenated(parts.map(\.values)), images: x.images, height: parts[0].height,
      width: parts[0].width)
  }

  /// The pixels of images given as bytes, each byte replaced by its entry in a table.
  ///
  /// - Parameters:
  ///   - images: `[height, width, 3]` bytes each, red, green and blue interleaved.
  ///   - height: of each image in pixels.
  ///   - width: of each image in pixels.
  ///   - table: `[3, 256]`, the normalised number of each byte of each channel.
  package func featureMaps(
    _ images: [[UInt8]], height: Int, width: Int, table: [Float]
  ) -> FeatureMaps {
    FeatureMaps(
      patches(images, grid: PatchGrid(height: height, width: width, patch: 1), table: table),
      images: images.count, height: height, width: width)
  }
}
