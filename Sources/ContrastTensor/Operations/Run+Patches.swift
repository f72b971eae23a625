import CContrastKernels

/// The square patches an image is cut into.
package struct PatchGrid: Sendable, Equatable {
  /// The height and width of the image in pixels.
  package let height: Int
  package let width: Int
  /// The side of a patch in pixels.
  package let patch: Int

  package init(height: Int, width: Int, patch: Int) {
    precondition(patch > 0 && height >= patch && width >= patch)
    self.height = height
    self.width = width
    self.patch = patch
  }

  /// Whole patches from top to bottom; pixels that do not fill one at the border are not used.
  package var rows: Int { height / patch }
  /// Whole patches from left to right.
  package var columns: Int { width / patch }
  /// The number of patches.
  package var count: Int { rows * columns }

  /// The lines of pixels of all patches: the number of the patch, that of the line in it, its first pixel
  /// in the image, and its length.
  fileprivate var lines: some Sequence<(patch: Int, line: Int, source: Int, count: Int)> {
    (0..<count * patch).lazy.map { number in
      let (place, line) = (number / patch, number % patch)
      let (row, column) = (place / columns, place % columns)
      return (place, line, (row * patch + line) * width + column * patch, patch)
    }
  }
}

/// How the numbers of a patch stand one after the other: as the patch embedding was stored.
package enum PatchOrder: Sendable {
  /// All pixels of one channel, then those of the next: a convolution's kernel `[width, 3, patch, patch]`.
  case channelByChannel
  /// The channels of one pixel, then those of the next: a linear layer `[width, patch · patch · 3]` of
  /// models whose images come as patches.
  case pixelByPixel
}

extension Run {
  /// The patches of images given as planes of numbers, ready for the patch embedding, which is a
  /// product with its kernel `[width, 3, patch, patch]` taken as a matrix.
  ///
  /// - Parameters:
  ///   - planes: `[images, 3, height, width]`.
  ///   - grid: how they are cut.
  /// - Returns: `[images · grid.count, 3 · patch²]`, patches row by row.
  package func patches(_ planes: Tensor, grid: PatchGrid) -> Tensor {
    precondition(planes.shape.count == 4 && planes.shape[2] == grid.height)
    precondition(planes.shape[3] == grid.width && planes.isContiguous)
    let (images, channels) = (planes.shape[0], planes.shape[1])
    let y = make([images * grid.count, channels * grid.patch * grid.patch])
    parallel(images) { image in
      contrast_patches_from_planes(
        planes.pointer + image * channels * grid.height * grid.width, channels, grid.height,
        grid.width, grid.patch, y.pointer + image * grid.count * y.width, y.rowStride)
    }
    return y
  }

  /// The patches of images given as bytes, each byte replaced by its entry in a table.
  ///
  /// - Parameters:
  ///   - images: `[height, width, 3]` bytes each, red, green and blue interleaved.
  ///   - grid: how they are cut.
  ///   - table: `[3, 256]`, the normalised number of each byte of each channel.
  /// - Returns: `[images · grid.count, 3 · patch²]`.
  package func patches(_ images: [[UInt8]], grid: PatchGrid, table: [Float]) -> Tensor {
    precondition(table.count == 3 * 256)
    let y = make([images.count * grid.count, 3 * grid.patch * grid.patch])
    parallel(images.count) { image in
      precondition(images[image].count == grid.height * grid.width * 3)
      contrast_patches_from_bytes(
        images[image], grid.height, grid.width, table, grid.patch,
        y.pointer + image * grid.count * y.width, y.rowStride)
    }
    return y
  }

  /// The patches of images of several sizes.
  ///
  /// - Parameters:
  ///   - images: `[height, width, 3]` bytes each, red, green and blue interleaved.
  ///   - grids: how each is cut.
  ///   - patch: the side of the patches of all.
  ///   - order: of the numbers in a patch.
  ///   - table: `[3, 256]`, the normalised number of each byte of each channel.
  /// - Returns: `[all patches, 3 · patch²]`, image by image, patches row by row.
  package func patches(
    _ images: [[UInt8]], grids: [PatchGrid], patch: Int, order: PatchOrder, table: [Float]
  ) -> Tensor {
    precondition(table.count == 3 * 256 && images.count == grids.count)
    precondition(grids.allSatisfy { $0.patch == patch })
    let layout = RaggedLayout(lengths: grids.lazy.map(\.count))
    let y = make([layout.rows, 3 * patch * patch])
    parallel(images.count) { image in
      let grid = grids[image]
      precondition(images[image].count == grid.height * grid.width * 3)
      let target = y.pointer + layout.offsets[image] * y.rowStride
      switch order {
      case .channelByChannel:
        contrast_patches_from_bytes(
          images[image], grid.height, grid.width, table, grid.patch, target, y.rowStride)
      case .pixelByPixel:
        images[image].withUnsafeBufferPointer { bytes in
          table.withUnsafeBufferPointer { table in
            for (patch, line, source, count) in grid.lines {
              let to = target + patch * y.rowStride + line * count * 3
              for i in 0..<count * 3 { to[i] = table[i % 3 * 256 + Int(bytes[source * 3 + i])] }
            }
          }
        }
      }
    }
    return y
  }

  /// The patches of images given as planes of numbers, in any order of their numbers.
  ///
  /// - Parameters:
  ///   - planes: `[images, 3, height, width]`.
  ///   - grid: how they are cut.
  ///   - order: of the numbers in a patch.
  /// - Returns: `[images · grid.count, 3 · patch²]`, patches row by row.
  package func patches(_ planes: Tensor, grid: PatchGrid, order: PatchOrder) -> Tensor {
    let y = patches(planes, grid: grid)
    guard order == .pixelByPixel else { return y }
    let (channels, area) = (planes.shape[1], grid.patch * grid.patch)
    let result = make(y.shape)
    parallelRows(y.rows, width: y.width) { rows in
      for row in rows {
        contrast_transpose(
          y.pointer + row * y.rowStride, area, result.pointer + row * result.rowStride, channels,
          channels, area)
      }
    }
    return result
  }

  /// Puts the tokens of each image together: the class token, if there is one, before its patches,
  /// and the position table added to both.
  ///
  /// - Parameters:
  ///   - patches: `[images · n, width]`.
  ///   - classToken: `[width]`.
  ///   - positions: `[n, width]`, or `[n + 1, width]` with a class token that has a position, the first.
  ///   - positionsClassToken: whether a class token has a position.
  /// - Returns: `[images · tokens, width]`.
  package func imageTokens(
    patches: Tensor, classToken: Tensor?, positions: Tensor, positionsClassToken: Bool = true
  ) -> Tensor {
    let (classToken, positions) = (classToken.map(parameter), parameter(positions))
    let width = positions.width
    let first = classToken == nil ? 0 : 1
    let positioned = positionsClassToken ? first : 0
    let tokens = positions.rows - positioned + first
    precondition(patches.width == width && patches.rows % (tokens - first) == 0)
    precondition(classToken == nil || classToken!.count == width)
    let images = patches.rows / (tokens - first)
    let y = make([images * tokens, width])
    parallelRows(images, width: tokens * width) { range in
      for image in range {
        let target = y.pointer + image * tokens * width
        if let classToken {
          if positioned == 1 {
            contrast_add(classToken.pointer, positions.pointer, target, width)
          } else {
            target.update(from: classToken.pointer, count: width)
          }
        }
        contrast_add(
          patches.pointer + image * (tokens - first) * width,
          positions.pointer + positioned * width, target + first * width,
          (tokens - first) * width)
      }
    }
    if let tape, tape.isTracked(patches) || tape.isTracked(classToken) || tape.isTracked(positions)
    {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        // A row of this view is an image.
        let images = dy.reshaped([images, tokens * width])
        let placed = images.columns((first - positioned) * width..<tokens * width)
        tape.add(run.columnSums(placed), to: positions, run)
        if let classToken {
          tape.add(run.columnSums(images.columns(0..<width)), to: classToken, run)
        }
        let own = images.columns(first * width..<tokens * width)
        tape.add(first == 0 ? dy : run.scaled(own, by: 1), to: patches, run)
      }
    }
    return y
  }
}
