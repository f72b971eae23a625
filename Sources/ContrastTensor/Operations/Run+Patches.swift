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

  /// Puts the tokens of each image together: the class token, if there is one, before its patches,
  /// and the position table added to both.
  ///
  /// - Parameters:
  ///   - patches: `[images · n, width]`.
  ///   - classToken: `[width]`.
  ///   - positions: `[n, width]`, or `[n + 1, width]` with a class token, whose row is the first.
  /// - Returns: `[images · rows of positions, width]`.
  package func imageTokens(patches: Tensor, classToken: Tensor?, positions: Tensor) -> Tensor {
    let (classToken, positions) = (classToken.map(parameter), parameter(positions))
    let (tokens, width) = (positions.rows, positions.width)
    let first = classToken == nil ? 0 : 1
    precondition(patches.width == width && patches.rows % (tokens - first) == 0)
    precondition(classToken == nil || classToken!.count == width)
    let images = patches.rows / (tokens - first)
    let y = make([images * tokens, width])
    parallelRows(images, width: tokens * width) { range in
      for image in range {
        let target = y.pointer + image * tokens * width
        if let classToken {
          contrast_add(classToken.pointer, positions.pointer, target, width)
        }
        contrast_add(
          patches.pointer + image * (tokens - first) * width, positions.pointer + first * width,
          target + first * width, (tokens - first) * width)
      }
    }
    if let tape, tape.isTracked(patches) || tape.isTracked(classToken) || tape.isTracked(positions)
    {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        // A row of this view is an image.
        let images = dy.reshaped([images, tokens * width])
        tape.add(run.columnSums(images), to: positions, run)
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
