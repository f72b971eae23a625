import ContrastTensor

/// Where the norms of a residual branch stand, and what its output is added to:
/// `y = outer(residual(x) + after(body(before(x))))`.
package struct ResidualForm: Sendable, Hashable {
  /// What a branch adds its output to.
  package enum Source: Sendable, Hashable {
    /// The input of the branch.
    case input
    /// The normed input, times a constant (ChatGLM).
    case normedInput(scale: Float)
  }

  /// Whether the input of the body is normalised.
  package var before: Bool
  /// Whether the output of the body is normalised before it is added.
  package var after: Bool
  /// Whether the sum is normalised.
  package var outer: Bool
  package var residual: Source

  package init(
    before: Bool = false, after: Bool = false, outer: Bool = false, residual: Source = .input
  ) {
    self.before = before
    self.after = after
    self.outer = outer
    self.residual = residual
  }

  /// `x + body(norm x)`: CLIP, Llama, T5.
  package static let preNorm = ResidualForm(before: true)
  /// `norm(x + body x)`: BERT, the text layers of BLIP, OPT-350m.
  package static let postNorm = ResidualForm(outer: true)
  /// `x + norm(body(norm x))`: Gemma 2 and 3.
  package static let sandwichNorms = ResidualForm(before: true, after: true)
  /// `scale · norm x + body(norm x)`: ChatGLM.
  package static func normedResidual(scale: Float) -> ResidualForm {
    ResidualForm(before: true, residual: .normedInput(scale: scale))
  }
}

/// What a family calls the norms of a residual branch; those that its form has.
package struct ResidualNormNames: Sendable, Hashable {
  package var before: String
  package var after: String
  package var outer: String

  package init(before: String = "", after: String = "", outer: String = "") {
    self.before = before
    self.after = after
    self.outer = outer
  }
}

/// One residual branch of a block: attention of a sequence to itself, attention to a context, or an MLP,
/// with its norms.
struct ResidualBranch: Sendable {
  enum Body: Sendable {
    case selfAttention(Attention)
    case crossAttention(Attention)
    case mlp(MLP)
  }

  /// The rows that a branch is for. The others pass it unchanged.
  enum Rows: Sendable {
    case all
    /// The learned queries that sequences begin with.
    case queries
    /// What stands behind them.
    case text
  }

  let form: ResidualForm
  let rows: Rows
  let before: Norm?
  let after: Norm?
  let outer: Norm?
  let body: Body

  /// - Parameters:
  ///   - weights: the block.
  ///   - form: which norms there are.
  ///   - names: of the norms, below `weights`.
  ///   - rows: those that the branch is for; all where the body is attention of a sequence to itself.
  ///   - norm: makes a norm of the tensors below a view.
  ///   - body: what the branch computes.
  /// - Throws: ``CheckpointError``.
  init(
    _ weights: Weights, _ form: ResidualForm, names: ResidualNormNames, rows: Rows = .all,
    norm: (Weights) throws -> Norm,
    body: Body
  ) throws {
    self.form = form
    self.rows = rows
    before = form.before ? try norm(weights[names.before]) : nil
    after = form.after ? try norm(weights[names.after]) : nil
    outer = form.outer ? try norm(weights[names.outer]) : nil
    self.body = body
  }

  /// - Parameters:
  ///   - x: `[rows, width]`; in a pass with query positions, where the body is self-attention, all rows,
  ///     otherwise those that are wanted.
  ///   - pass: what the block was given.
  ///   - run: the forward pass.
  /// - Returns: `[wanted rows, width]`.
  func callAsFunction(_ x: Tensor, _ pass: BlockPass, _ run: Run) -> Tensor {
    guard let part = pass.part(of: rows) else { return applied(to: x, pass, run) }
    guard !part.rows.isEmpty else { return x }
    guard part.rows.count < x.rows else { return applied(to: x, part.pass, run) }
    let changed = applied(to: run.gather(x, rows: part.rows), part.pass, run)
    var sources = Array(0..<x.rows)
    for (place, row) in part.rows.enumerated() { sources[row] = x.rows + place }
    return run.gather(run.concatenated([x, changed]), rows: sources)
  }

  /// The same of rows that are all of them the branch's.
  private func applied(to x: Tensor, _ pass: BlockPass, _ run: Run) -> Tensor {
    var (input, norm) = (x, before)
    var stream = body.isSelfAttention ? pass.queryRows(of: x, run) : x
    if case .normedInput(let scale) = form.residual {
      (input, norm) = (before?(x, run) ?? x, nil)
      let kept = body.isSelfAttention ? pass.queryRows(of: input, run) : input
      stream = run.scaled(kept, by: scale)
    }
    let residual = Residual(
      stream: stream, after: after, dropPath: pass.dropPath, sequences: pass.querySequences)
    let sum =
      switch body {
      case .selfAttention(let attention):
        attention(input, pass, run, norm: norm, residual: residual)
      case .crossAttention(let attention):
        attention(input, to: pass.requiredContext, pass, run, norm: norm, residual: residual)
      case .mlp(let mlp): mlp(input, run, norm: norm, residual: residual)
      }
    return outer?(sum, run) ?? sum
  }
}

extension ResidualBranch.Body {
  fileprivate var isSelfAttention: Bool {
    if case .selfAttention = self { true } else { false }
  }
}
