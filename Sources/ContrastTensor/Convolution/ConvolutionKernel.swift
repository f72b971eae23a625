import ContrastRuntime
import CContrastKernels

/// Batch norm with frozen statistics, of each channel:
/// `(x − mean) / √(variance + epsilon) · weight + bias`.
///
/// Source: Ioffe and Szegedy 2015, "Batch Normalization".
package struct BatchNorm: Sendable {
  /// `[channels]`.
  package let weight: Tensor
  /// `[channels]`.
  package let bias: Tensor
  /// `[channels]`, of the training data.
  package let mean: Tensor
  /// `[channels]`, of the training data, none negative.
  package let variance: Tensor
  package let epsilon: Float

  /// - Parameters:
  ///   - weight: `[channels]`.
  ///   - bias: `[channels]`.
  ///   - mean: `[channels]`.
  ///   - variance: `[channels]`, none negative.
  ///   - epsilon: is added to the variance.
  package init(weight: Tensor, bias: Tensor, mean: Tensor, variance: Tensor, epsilon: Float) {
    precondition([bias, mean, variance].allSatisfy { $0.count == weight.count })
    self.weight = weight
    self.bias = bias
    self.mean = mean
    self.variance = variance
    self.epsilon = epsilon
  }
}

/// The constant weights of a convolution, with the batch norm behind it folded in.
///
/// With `k = norm.weight / √(variance + epsilon)` the convolution with `k · weight` and the bias
/// `norm.bias + (bias − mean) · k` is the convolution and the norm behind it. The zeros of the
/// padding do not disturb that: they come before both.
package struct ConvolutionKernel: Sendable {
  /// The weights as a checkpoint has them.
  package struct Stored: Sendable {
    /// `[outputs, inputs, size, size]`, floating point.
    let weight: Tensor
    /// `[outputs]`.
    let bias: Tensor?
    /// Behind the convolution.
    let norm: BatchNorm?

    package init(weight: Tensor, bias: Tensor? = nil, norm: BatchNorm? = nil) {
      precondition(weight.shape.count == 4 && weight.isContiguous)
      precondition(bias == nil || bias!.count == weight.shape[0])
      precondition(norm == nil || norm!.weight.count == weight.shape[0])
      (self.weight, self.bias, self.norm) = (weight, bias, norm)
    }

    var parameters: [Tensor] { [weight, bias, norm?.weight, norm?.bias].compactMap { $0 } }
  }

  package let window: SlidingWindow
  /// The channels that come out.
  package var outputs: Int { matrix.outputs }
  /// The channels that go in.
  package let inputs: Int

  let stored: Stored
  /// `[outputs, size² · inputs]`, the inputs in the order (y, x, channel). Of a ``winograd`` convolution
  /// the shape only.
  let matrix: WeightMatrix
  /// The weights transformed, where products with fewer multiplications compute the convolution.
  let winograd: WinogradWeights?
  /// `[outputs]`.
  let bias: Tensor?

  /// - Parameters:
  ///   - weight: `[outputs, inputs, size, size]`, floating point.
  ///   - bias: `[outputs]`.
  ///   - norm: behind the convolution.
  ///   - window: its size is that of the weight.
  ///   - precision: how to keep the folded weights; int8 instead of int4.
  ///   - isDryRun: whether only the shapes are wanted. Nothing is read, and the kernel cannot compute.
  ///   - threads: share the folding.
  package init(
    weight: Tensor, bias: Tensor? = nil, norm: BatchNorm? = nil, window: SlidingWindow,
    precision: Precision = .float32, isDryRun: Bool = false, threads: Int = Threads.standard
  ) {
    let stored = Stored(weight: weight, bias: bias, norm: norm)
    let precision = precision.atLeast(.int8)
    if isDryRun {
      self.init(dryRun: stored, window: window, precision: precision)
    } else {
      self.init(stored, window: window, precision: precision, threads: threads) {
        WeightMatrix($1, precision: precision, threads: threads)
      }
    }
  }

  /// The shapes only: it cannot compute.
  package init(dryRun stored: Stored, window: SlidingWindow, precision: Precision) {
    self.init(
      stored, window: window,
      matrix: WeightMatrix(
        dryRun: stored.rows, layout: .outputsFirst, precision: precision),
      winograd: nil, bias: nil)
  }

  /// - Parameters:
  ///   - stored: of the checkpoint.
  ///   - window: its size is that of the weight.
  ///   - precision: how to keep the folded weights.
  ///   - threads: share the folding.
  ///   - pack: makes a matrix of one of the factors, by its number.
  package init(
    _ stored: Stored, window: SlidingWindow, precision: Precision, threads: Int,
    pack: (_ number: Int, _ factor: Tensor) throws -> WeightMatrix
  ) rethrows {
    let factors = Factors(of: stored, window: window, precision: precision, threads: threads)
    let matrices = try factors.matrices.indices.map { try pack($0, factors.matrices[$0]) }
    self.init(
      stored, window: window,
      matrix: matrices.count == 1
        ? matrices[0]
        : WeightMatrix(dryRun: stored.rows, layout: .outputsFirst, precision: precision),
      winograd: matrices.count == 1 ? nil : WinogradWeights(matrices: matrices),
      bias: factors.bias.map { Tensor($0.elements, shape: $0.shape) })
    stored.weight.storage.releasePages()
  }

  private init(
    _ stored: Stored, window: SlidingWindow, matrix: WeightMatrix, winograd: WinogradWeights?,
    bias: Tensor?
  ) {
    let shape = stored.weight.shape
    precondition(shape[2] == window.size && shape[3] == window.size)
    self.window = window
    inputs = shape[1]
    self.stored = stored
    (self.matrix, self.winograd, self.bias) = (matrix, winograd, bias)
  }

  /// What products multiply with, before it is packed: the folded weights, or the 16 matrices that they are
  /// transformed to.
  package struct Factors {
    /// `[outputs, inputs]` each.
    package let matrices: [Tensor]
    /// `[outputs]`.
    let bias: Tensor?

    /// - Parameters: as of ``ConvolutionKernel/init(_:window:precision:threads:pack:)``.
    package init(of stored: Stored, window: SlidingWindow, precision: Precision, threads: Int) {
      let shape = stored.weight.shape
      let folded = Run(threads: threads).folded(stored)
      bias = folded.bias
      matrices =
        WinogradWeights.serve(
          window, inputs: shape[1], outputs: shape[0], precision: precision)
        ? WinogradWeights.transformed(folded.weight, inputs: shape[1], threads: threads)
        : [folded.weight]
    }

    /// How many there are, and the inputs of each.
    ///
    /// - Parameters:
    ///   - inputs: the channels that go in.
    ///   - outputs: the channels that come out.
    package static func shape(
      _ window: SlidingWindow, inputs: Int, outputs: Int, precision: Precision
    ) -> (count: Int, inputs: Int) {
      WinogradWeights.serve(window, inputs: inputs, outputs: outputs, precision: precision)
        ? (16, inputs) : (1, window.size * window.size * inputs)
    }
  }
}

extension ConvolutionKernel.Stored {
  /// `[outputs, inputs · size²]`.
  fileprivate var rows: Tensor {
    weight.reshaped([weight.shape[0], weight.count / weight.shape[0]])
  }
}

extension ConvolutionKernel {
  /// What a pass multiplies with.
  struct PassWeights {
    let stored: Stored
    /// As ``ConvolutionKernel/matrix``.
    let matrix: WeightMatrix
    /// As ``ConvolutionKernel/winograd``.
    let winograd: WinogradWeights?
    /// `[outputs]`.
    let bias: Tensor?
    /// The numbers of ``matrix`` where an overlay has other values than the model.
    let folded: Tensor?
  }

  /// The constants, or where an overlay has values of their parameters, those values folded.
  func weights(_ run: Run) -> PassWeights {
    guard let overlay = run.overlay, stored.parameters.contains(where: overlay.replaces) else {
      return PassWeights(
        stored: stored, matrix: matrix, winograd: winograd, bias: bias, folded: nil)
    }
    let (weight, bias) = run.folded(stored)
    return PassWeights(
      stored: stored,
      matrix: run.pack(
        weight, layout: .outputsFirst, precision: matrix.precision.atLeast(.bfloat16)),
      winograd: nil, bias: bias, folded: weight)
  }
}

extension ParameterOverlay {
  /// Whether it has a value of `tensor`.
  func replaces(_ tensor: Tensor) -> Bool {
    tensor.parameter.map { values[$0] != nil } ?? false
  }
}

// MARK: - Folding

extension Run {
  /// The weights of a convolution with the norm behind it folded in, recorded.
  ///
  /// - Returns: `[outputs, size² · inputs]`, the inputs in the order (y, x, channel), and `[outputs]`.
  func folded(_ stored: ConvolutionKernel.Stored) -> (weight: Tensor, bias: Tensor?) {
    let (weight, bias) = (parameter(stored.weight), stored.bias.map(parameter))
    let norm = stored.norm.map { norm in
      BatchNorm(
        weight: parameter(norm.weight), bias: parameter(norm.bias), mean: norm.mean,
        variance: norm.variance, epsilon: norm.epsilon)
    }
    let order = KernelOrder(weight)
    let folded = make([order.outputs, order.inputs * order.area])
    let roots = norm?.inverseDeviations
    let factors = zip(norm?.weight.elements ?? [], roots ?? []).map { Double($0) * $1 }
    parallelRows(order.outputs, width: folded.width) { rows in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: folded.width) { scratch in
        guard let scratch = scratch.baseAddress else { return }
        for row in rows {
          let target = folded.pointer + row * folded.width
          order.pixelsFirst(row, into: target, scratch)
          guard !factors.isEmpty else { continue }
          withUnsafePointer(to: Float(factors[row])) {
            contrast_scale_rows(target, folded.width, $0, 1, folded.width)
          }
        }
      }
    }
    // What the norm's mean is subtracted from.
    let shifts = norm.map { norm in
      let biases = bias?.elements ?? [Float](repeating: 0, count: order.outputs)
      return zip(biases, norm.mean.elements).map { Double($0) - Double($1) }
    }
    let foldedBias: Tensor?
    if let norm, let shifts {
      let values = zip(norm.bias.elements, zip(shifts, factors)).map {
        Float(Double($0) + $1.0 * $1.1)
      }
      foldedBias = Tensor(values, shape: [order.outputs])
    } else {
      foldedBias = bias
    }
    let inputs = [weight, bias, norm?.weight, norm?.bias]
    guard let tape, inputs.contains(where: tape.isTracked) else { return (folded, foldedBias) }
    guard let norm, let foldedBias, let shifts, let roots else {
      // Without a norm the bias is the parameter itself, which needs no record.
      tape.record(folded) { tape, run in
        guard let gradient = tape.take(folded) else { return }
        tape.add(run.stored(gradient, order, factors: nil), to: weight, run)
      }
      return (folded, foldedBias)
    }
    tape.record(folded, foldedBias) { tape, run in
      let (dWeight, dBias) = (tape.take(folded), tape.take(foldedBias))
      if let dWeight {
        tape.add(run.stored(dWeight, order, factors: factors), to: weight, run)
      }
      var dFactor =
        dWeight.map { run.dotsOfRows($0, order) }
        ?? [Double](repeating: 0, count: order.outputs)
      if let dBias {
        tape.add(dBias, to: norm.bias, run)
        let own = dBias.elements.map(Double.init)
        for i in own.indices { dFactor[i] += own[i] * shifts[i] }
        if let bias {
          let values = zip(own, factors).map { Float($0 * $1) }
          tape.add(Tensor(values, shape: bias.shape), to: bias, run)
        }
      }
      let values = zip(dFactor, roots).map { Float($0 * $1) }
      tape.add(Tensor(values, shape: norm.weight.shape), to: norm.weight, run)
    }
    return (folded, foldedBias)
  }

  /// A gradient by folded weights in the order and the shape of the stored ones, each row times its
  /// factor.
  private func stored(_ gradient: Tensor, _ order: KernelOrder, factors: [Double]?) -> Tensor {
    let result = make(order.weight.shape)
    let width = gradient.width
    parallelRows(order.outputs, width: width) { rows in
      for row in rows {
        let target = result.pointer + row * width
        contrast_transpose(
          gradient.pointer + row * width, order.inputs, target, order.area, order.area,
          order.inputs)
        guard let factors else { continue }
        withUnsafePointer(to: Float(factors[row])) {
          contrast_scale_rows(target, width, $0, 1, width)
        }
      }
    }
    return result
  }

  /// The dot product of each row of a gradient by folded weights with the stored weights.
  private func dotsOfRows(_ gradient: Tensor, _ order: KernelOrder) -> [Double] {
    let width = gradient.width
    return [Double](unsafeUninitializedCapacity: order.outputs) { dots, count in
      nonisolated(unsafe) let dots = dots
      parallelRows(order.outputs, width: width) { rows in
        withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * width) { scratch in
          guard let values = scratch.baseAddress else { return }
          for row in rows {
            order.pixelsFirst(row, into: values, values + width)
            let own = gradient.pointer + row * width
            var dot = 0.0
            for i in 0..<width { dot += Double(own[i]) * Double(values[i]) }
            dots[row] = dot
          }
        }
      }
      count = order.outputs
    }
  }
}

extension BatchNorm {
  /// 1 / √(variance + epsilon).
  fileprivate var inverseDeviations: [Double] {
    variance.elements.map { 1 / (Double($0) + Double(epsilon)).squareRoot() }
  }
}

/// The order of stored weights, (channel, y, x), and that of products, (y, x, channel).
private struct KernelOrder: Sendable {
  /// `[outputs, inputs, size, size]`.
  let weight: Tensor
  let outputs: Int
  let inputs: Int
  /// size².
  let area: Int
  private let rows: Tensor

  init(_ weight: Tensor) {
    self.weight = weight
    (outputs, inputs) = (weight.shape[0], weight.shape[1])
    area = weight.shape[2] * weight.shape[3]
    rows = weight.reshaped([outputs, inputs * area])
  }

  /// The weights of one output in the order of products.
  ///
  /// - Parameters:
  ///   - output: its number.
  ///   - target: has room for them.
  ///   - scratch: as large.
  func pixelsFirst(
    _ output: Int, into target: UnsafeMutablePointer<Float>,
    _ scratch: UnsafeMutablePointer<Float>
  ) {
    rows.convertToFloat32(row: output, into: scratch)
    contrast_transpose(scratch, area, target, inputs, inputs, area)
  }
}
