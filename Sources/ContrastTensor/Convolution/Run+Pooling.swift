import CContrastKernels

extension Run {
  /// The largest number of each channel under each place of the window.
  ///
  /// - Parameters:
  ///   - x: the feature maps.
  ///   - window: its padding counts as nothing.
  /// - Returns: feature maps as high and wide as the window has places.
  package func maxPooled(_ x: FeatureMaps, _ window: SlidingWindow) -> FeatureMaps {
    let windows = WindowRows(x, window)
    let y = windows.output(make([windows.rows, x.channels]))
    let (channels, source) = (x.channels, x.values.pointer)
    parallelRows(windows.rows, width: channels * window.size * window.size) { rows in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: window.size * window.size) { pixels in
        guard let pixels = pixels.baseAddress else { return }
        for row in rows {
          var found = 0
          windows.forEachLine(of: windows.place(of: row)) { _, element, count in
            for pixel in stride(from: element, to: element + count, by: channels) {
              pixels[found] = pixel
              found += 1
            }
          }
          contrast_max_rows(source, pixels, found, channels, y.values.pointer + row * channels)
        }
      }
    }
    record(y, of: x) { dy, dx, columns in
      for row in 0..<windows.rows {
        let place = windows.place(of: row)
        for channel in columns {
          var (largest, found) = (-Float.infinity, -1)
          windows.forEachLine(of: place) { _, element, count in
            for pixel in stride(from: element, to: element + count, by: channels) {
              let value = source[pixel + channel]
              guard found < 0 || value > largest || value.isNaN else { continue }
              (largest, found) = (value, pixel + channel)
            }
          }
          dx[found] += dy[row * channels + channel]
        }
      }
    }
    return y
  }

  /// The mean of each channel under each place of the window.
  ///
  /// - Parameters:
  ///   - x: the feature maps.
  ///   - window: where it slides.
  ///   - countsPadding: whether the zeros of the padding count (PyTorch's `count_include_pad`, its
  ///     default). What is beyond the padding, under a last window that is not full, never counts.
  /// - Returns: feature maps as high and wide as the window has places.
  package func averagePooled(
    _ x: FeatureMaps, _ window: SlidingWindow, countsPadding: Bool = true
  ) -> FeatureMaps {
    let windows = WindowRows(x, window)
    let y = windows.output(make([windows.rows, x.channels]))
    let (channels, source) = (x.channels, x.values.pointer)
    parallelRows(windows.rows, width: channels * window.size * window.size) { rows in
      for row in rows {
        let target = y.values.pointer + row * channels
        target.update(repeating: 0, count: channels)
        let place = windows.place(of: row)
        windows.forEachLine(of: place) { _, element, count in
          for pixel in stride(from: element, to: element + count, by: channels) {
            for channel in 0..<channels { target[channel] += source[pixel + channel] }
          }
        }
        let divisor = Float(windows.count(at: place, withPadding: countsPadding))
        for channel in 0..<channels { target[channel] /= divisor }
      }
    }
    record(y, of: x) { dy, dx, columns in
      for row in 0..<windows.rows {
        let place = windows.place(of: row)
        let divisor = Float(windows.count(at: place, withPadding: countsPadding))
        windows.forEachLine(of: place) { _, element, count in
          for pixel in stride(from: element, to: element + count, by: channels) {
            for channel in columns {
              dx[pixel + channel] += dy[row * channels + channel] / divisor
            }
          }
        }
      }
    }
    return y
  }

  /// The mean of each channel over all pixels of an image.
  ///
  /// - Returns: `[images, channels]`.
  package func averagePooled(_ x: FeatureMaps) -> Tensor {
    let layout = x.layout
    return average(x.values, rows: (0..<layout.count).map { layout[$0] })
  }

  /// Records a pooling whose gradient `addGradient` adds, some channels at a time: the gradient by the
  /// result, that by the input, and the channels.
  private func record(
    _ y: FeatureMaps, of x: FeatureMaps,
    _ addGradient:
      @escaping (
        _ dy: UnsafePointer<Float>, _ dx: UnsafeMutablePointer<Float>, _ channels: Range<Int>
      ) -> Void
  ) {
    guard let tape, tape.isTracked(x.values) else { return }
    tape.record(y.values) { tape, run in
      guard let dy = tape.take(y.values) else { return }
      let dx = run.make(x.values.shape)
      dx.pointer.update(repeating: 0, count: dx.count)
      // Windows overlap, so threads share the channels and not the places.
      let channels = x.channels
      let parts = max(1, min(run.threads, channels / 16))
      run.parallel(parts) { part in
        addGradient(
          dy.pointer, dx.pointer, channels * part / parts..<channels * (part + 1) / parts)
      }
      tape.add(dx, to: x.values, run)
    }
  }
}

extension WindowRows {
  /// Feature maps of the places.
  func output(_ values: Tensor) -> FeatureMaps {
    FeatureMaps(values, images: x.images, height: height, width: width)
  }

  /// The pixels under the window, with those of the padding or without.
  fileprivate func count(at place: Place, withPadding: Bool) -> Int {
    guard withPadding else { return place.ys.count * place.xs.count }
    func side(_ covered: Range<Int>, _ before: Int, _ pixels: Int) -> Int {
      let start = covered.lowerBound - before
      return min(start + window.size, pixels + window.padding) - start
    }
    return side(place.ys, place.top, x.height) * side(place.xs, place.left, x.width)
  }
}
