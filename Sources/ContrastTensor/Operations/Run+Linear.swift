import CContrastKernels

extension Run {
  /// `activation(norm(x) · Wᵀ + bias) + residual`.
  ///
  /// - Parameters:
  ///   - x: `[..., inputs]`.
  ///   - norm: of the rows of `x`, in one pass with bringing them into the form of the product.
  ///   - weight: `[outputs, inputs]`.
  ///   - bias: `[outputs]`.
  ///   - activation: applied to each number.
  ///   - residual: `[..., outputs]`.
  /// - Returns: `[..., outputs]`.
  public func linear(
    _ x: Tensor, norm: RowNorm? = nil, _ weight: WeightMatrix, bias: Tensor? = nil,
    activation: Activation = .identity, residual: Tensor? = nil
  ) -> Tensor {
    precondition(residual == nil || residual!.rows == x.rows && residual!.width == weight.outputs)
    return products(
      ProductInput(x: x, norm: norm), [(weight, bias)], activation, residual)[0]
  }

  /// `activation(norm(x) · Wᵀ + bias)` for rows that a product with `next` reads: see
  /// ``makeFactor(_:)``.
  ///
  /// - Parameters: as of ``linear(_:norm:_:bias:activation:residual:)``, and
  ///   - next: what the rows are multiplied with.
  /// - Returns: `[..., outputs]`; the rows may lie apart.
  package func linear(
    _ x: Tensor, norm: RowNorm?, _ weight: WeightMatrix, bias: Tensor?, activation: Activation,
    before next: WeightMatrix
  ) -> Tensor {
    // A tape would meet the rows again.
    guard overlay == nil, next.readsRowsInPlace else {
      return linear(x, norm: norm, weight, bias: bias, activation: activation)
    }
    let y = makeFactor(x.shape.dropLast() + [weight.outputs])
    multiply(ProductInput(x: x, norm: norm), [(weight, bias)], activation, nil, into: [y])
    return y
  }

  /// `activation(norm(x) · Wgᵀ + bg) · (norm(x) · Wuᵀ + bu)`, the beginning of a gated feed-forward layer, for
  /// rows that a product with `next` reads. A gate is in the cache until it is multiplied, and nowhere else.
  ///
  /// - Parameters:
  ///   - x: `[..., inputs]`.
  ///   - norm: of the rows of `x`.
  ///   - gate: `[outputs, inputs]` and `[outputs]`.
  ///   - up: as `gate`.
  ///   - activation: of the gate.
  ///   - next: what the rows are multiplied with.
  /// - Returns: `[..., outputs]`; the rows may lie apart. Nil where the factors have to be by themselves: for a
  ///   pass with other values of the parameters, which a tape goes back through, and for weights that are not
  ///   packed, or not alike.
  package func gatedLinear(
    _ x: Tensor, norm: RowNorm?, gate: (weight: WeightMatrix, bias: Tensor?),
    up: (weight: WeightMatrix, bias: Tensor?), activation: Activation, before next: WeightMatrix
  ) -> Tensor? {
    guard overlay == nil, !gate.weight.usesBLAS, !up.weight.usesBLAS,
      gate.weight.readsRows(as: up.weight), gate.weight.panelWidth == up.weight.panelWidth
    else { return nil }
    precondition(x.width == gate.weight.inputs && x.width == up.weight.inputs)
    precondition(gate.weight.outputs == up.weight.outputs)
    let shape = Array(x.shape.dropLast()) + [gate.weight.outputs]
    let y = next.readsRowsInPlace ? makeFactor(shape) : make(shape)
    multiply(ProductInput(x: x, norm: norm), gate: gate, up: up, activation, into: y)
    return y
  }

  /// `norm(activation(gate) · up) · Wᵀ + bias + residual`, the end of a gated feed-forward layer.
  ///
  /// - Parameters:
  ///   - gate: `[..., inputs]`.
  ///   - up: as `gate`.
  ///   - activation: of the gate.
  ///   - norm: of the rows that go into the product.
  ///   - weight: `[outputs, inputs]`.
  ///   - bias: `[outputs]`.
  ///   - residual: `[..., outputs]`.
  /// - Returns: `[..., outputs]`.
  package func linear(
    gate: Tensor, up: Tensor, activation: Activation, norm: RowNorm? = nil,
    _ weight: WeightMatrix, bias: Tensor? = nil, residual: Tensor? = nil
  ) -> Tensor {
    precondition(gate.rows == up.rows && gate.width == up.width)
    precondition(
      residual == nil || residual!.rows == gate.rows && residual!.width == weight.outputs)
    return products(
      ProductInput(x: gate, gate: (activation, up), norm: norm), [(weight, bias)], .identity,
      residual)[0]
  }

  /// `norm(x) · Wᵀ + bias` for several matrices at once: queries, keys and values, the two inputs of a
  /// gated layer. Their input is brought into the form of the product once, and their tiles are shared
  /// out together.
  ///
  /// - Parameters:
  ///   - x: `[..., inputs]`.
  ///   - norm: of the rows of `x`.
  ///   - maps: `[outputs, inputs]` and `[outputs]` each.
  /// - Returns: for each map `[..., outputs]`.
  package func linears(
    _ x: Tensor, norm: RowNorm? = nil, _ maps: [(weight: WeightMatrix, bias: Tensor?)]
  ) -> [Tensor] {
    products(ProductInput(x: x, norm: norm), maps, .identity, nil)
  }

  /// The products with the values of this pass, recorded where they count.
  ///
  /// - Parameter residual: added to the first of them.
  func products(
    _ input: ProductInput, _ maps: [(weight: WeightMatrix, bias: Tensor?)],
    _ activation: Activation, _ residual: Tensor?
  ) -> [Tensor] {
    guard let overlay else { return multiplied(input, maps, activation, residual) }
    var input = input
    input.norm = input.norm.map(parameters)
    let maps = maps.map { (weight: overlay.matrix($0.weight, self), bias: $0.bias.map(parameter)) }
    guard let tape, tape.records(input, maps, residual) else {
      return multiplied(input, maps, activation, residual)
    }
    // Going back through an activation takes what went into it.
    let isPlain = activation == .identity
    let results = multiplied(input, maps, .identity, isPlain ? residual : nil)
    tape.record(products: results, input, maps, isPlain ? residual : nil)
    return isPlain ? results : [activated(results[0], activation, residual: residual)]
  }

  /// `activation(x) + residual`, recorded.
  package func activated(
    _ x: Tensor, _ activation: Activation, residual: Tensor? = nil
  ) -> Tensor {
    let y = make(x.shape)
    parallelRows(x.rows, width: x.width) { rows in
      let first = rows.lowerBound
      contrast_epilogue(
        MatrixColumns(x)[first], x.rowStride, nil, activation.kernel,
        residual.map { MatrixColumns($0)[first] }, residual?.rowStride ?? 0,
        MatrixColumns(y)[first], y.rowStride, rows.count, y.width)
    }
    if let tape, tape.isTracked(x) || tape.isTracked(residual) {
      tape.record(y) { tape, run in
        guard let dy = tape.take(y) else { return }
        if let residual { tape.add(dy, to: residual, run) }
        tape.add(run.gradient(of: activation, at: x, dy), to: x, run)
      }
    }
    return y
  }

  /// The products themselves; the residual is added to the first of them.
  func multiplied(
    _ input: ProductInput, _ maps: [(weight: WeightMatrix, bias: Tensor?)],
    _ activation: Activation = .identity, _ residual: Tensor? = nil
  ) -> [Tensor] {
    let results = maps.map { make(input.x.shape.dropLast() + [$0.weight.outputs]) }
    multiply(input, maps, activation, residual, into: results)
    return results
  }

  /// The same, written to `results`: for each map `[rows, outputs]`. With `activatesSum` the activation
  /// comes behind the residual: `activation(x · Wᵀ + bias + residual)`.
  func multiply(
    _ input: ProductInput, _ maps: [(weight: WeightMatrix, bias: Tensor?)],
    _ activation: Activation, _ residual: Tensor?, activatesSum: Bool = false,
    into results: [Tensor]
  ) {
    var factors: [ProductRows] = []
    for (index, (weight, bias)) in maps.enumerated() {
      precondition(
        input.width == weight.inputs,
        "\(input.width) numbers · [\(weight.inputs), \(weight.outputs)]")
      precondition(bias == nil || bias!.count == weight.outputs)
      let equal = maps[..<index].firstIndex { $0.weight.readsRows(as: weight) }
      factors.append(equal.map { factors[$0] } ?? weight.prepared(input, self))
    }
    let tiles = ProductTile.all(of: maps.map(\.weight), rows: input.rows, threads: threads)
    let multiply = {
      self.parallel(tiles.count) { task in
        let tile = tiles[task]
        let ((weight, bias), y) = (maps[tile.map], results[tile.map])
        let (row, column) = (tile.rows.lowerBound, tile.columns.lowerBound)
        var epilogue = ProductEpilogue(
          bias: bias, activation, residual: tile.map == 0 ? residual : nil,
          activatesSum: activatesSum)
        (epilogue.row, epilogue.column) = (row, column)
        epilogue.withKernels { epilogue in
          weight.multiply(
            factors[tile.map], rows: tile.rows, columns: tile.columns,
            into: y.pointer + row * y.rowStride + column, yStride: y.rowStride, epilogue: epilogue)
        }
      }
    }
    if maps.contains(where: \.weight.usesBLAS) { BLAS.exclusively(multiply) } else { multiply() }
  }

  /// `activation(x · Wgᵀ + bg) · (x · Wuᵀ + bu)`, written to `y`, `[rows, outputs]`.
  private func multiply(
    _ input: ProductInput, gate: (weight: WeightMatrix, bias: Tensor?),
    up: (weight: WeightMatrix, bias: Tensor?), _ activation: Activation, into y: Tensor
  ) {
    let factor = gate.weight.prepared(input, self)
    let tiles = ProductTile.all(of: [gate.weight], rows: input.rows, threads: threads)
    let panel = gate.weight.panelWidth
    let most = tiles.map(\.rows.count).max() ?? 0
    // A part of the second-level cache, and panels enough that one is on its way while another is at work.
    let width = max(8 * panel, Self.gateNumbers / max(most, 1) / panel * panel)
    let memory = borrow(byteCount: 4 * threads * most * width)
    let gates = memory.base.assumingMemoryBound(to: Float.self)
    defer { withExtendedLifetime(memory) {} }
    parallel(tiles.count) { task, worker in
      let tile = tiles[task]
      let scratch = MatrixColumns(base: gates + worker * most * width, stride: width)
      for first in stride(from: tile.columns.lowerBound, to: tile.columns.upperBound, by: width) {
        let columns = first..<min(first + width, tile.columns.upperBound)
        var epilogue = ProductEpilogue(
          bias: gate.bias, .identity, residual: nil, activatesSum: false)
        epilogue.column = first
        epilogue.withKernels {
          gate.weight.multiply(
            factor, rows: tile.rows, columns: columns, into: scratch.base, yStride: width,
            epilogue: $0)
        }
        epilogue = ProductEpilogue(bias: up.bias, activation, residual: nil, activatesSum: false)
        epilogue.column = first
        epilogue.gate = scratch
        epilogue.withKernels {
          up.weight.multiply(
            factor, rows: tile.rows, columns: columns,
            into: y.pointer + tile.rows.lowerBound * y.rowStride + first, yStride: y.rowStride,
            epilogue: $0)
        }
      }
    }
  }

  /// The most numbers of a gate that wait for those they are multiplied with, a worker.
  private static let gateNumbers = 64 * 1024

  /// `a · bᵀ` with `a` `[m, k]` and `b` `[n, k]`.
  ///
  /// - Returns: `[m, n]`.
  package func product(_ a: Tensor, transposed b: Tensor) -> Tensor {
    linear(a, WeightMatrix(b, threads: threads))
  }
}
