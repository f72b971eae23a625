import ContrastRuntime

/// One forward pass through a model: the memory it works in, the threads it may use, and who
/// watches.
///
/// Every layer takes it explicitly, `layer(x, run)`. All arithmetic on activations is a method of
/// `Run`, in operations coarse enough (`linear` with its bias, activation and residual; `attention`;
/// `norm`; `gatedMLP`) that a tape can record them and a faster kernel can replace them without a
/// change to any layer. A run belongs to one caller and is not `Sendable`.
public final class Run {
  /// The number of threads that work on each operation.
  public let threads: Int

  let workspace: Workspace

  /// Sees activations by name as they are made; for porting and debugging. The tensors are valid
  /// after the call too.
  package var tap: ((_ name: String, _ activation: Tensor) -> Void)?

  /// The adapters that count in this pass, by name, and how strongly; 1 is as trained.
  ///
  /// Empty at first: an adapter that was loaded unmerged changes nothing until a run
  /// names it, so what a pass computes can be read off at the place that started it, and loading a
  /// second adapter never changes the results of the first. Adapters that were merged when the model
  /// was loaded are part of it and are not named here.
  public var adapters: [String: Float] = [:]

  /// Values that stand in for parameters of the model, if any do.
  package var overlay: ParameterOverlay?

  /// Random state of dropout and drop path; `nil` disables both.
  package var randomness: PassRandomness?

  /// The share of the sequences that skip the branches of the last block, in a pass with a random
  /// state; in proportion less in the blocks before it.
  package var dropPath: Float = 0

  /// Whether a recorded pass keeps no more of each block than what goes in, and computes the rest again
  /// on the way back: a third more time for a fraction of the memory (Chen et al. 2016).
  package var usesActivationCheckpointing = false

  /// What is done goes there, while a pass is recorded.
  var tape: Tape?

  private var scope: [String] = []

  /// - Parameters:
  ///   - threads: at least 1.
  ///   - workspace: where activations live; pass the same one to consecutive runs.
  public init(threads: Int = Threads.standard, workspace: Workspace = Workspace()) {
    checkCount(threads, "threads")
    self.threads = threads
    self.workspace = workspace
  }

  /// Gives back what the passes since the last call did not need; to be called between passes.
  package func trim() { workspace.trim() }

  /// A float32 tensor of the workspace whose elements are not set yet.
  func make(_ shape: [Int]) -> Tensor {
    Tensor(
      shape: shape, elementType: .float32,
      storage: workspace.borrow(byteCount: shape.reduce(1, *) * 4))
  }

  /// A tensor as of ``make(_:)`` for the left factor of a product. Rows that would lie a multiple of 4 KiB
  /// apart lie a cache line further: a product reads several side by side, and they would share one set of
  /// the first-level cache.
  func makeFactor(_ shape: [Int]) -> Tensor {
    let (width, rows) = (shape.last ?? 1, shape.dropLast().reduce(1, *))
    let stride = Self.factorStride(width)
    guard rows > 1, stride > width else { return make(shape) }
    return Tensor(
      shape: shape, elementType: .float32, rowStride: stride,
      storage: workspace.borrow(byteCount: rows * stride * 4))
  }

  /// The distance between rows of so many numbers in ``makeFactor(_:)``.
  static func factorStride(_ width: Int) -> Int {
    width > 0 && width % 1024 == 0 ? width + 16 : width
  }
}

extension Run {
  /// Memory of the workspace that is not set yet.
  func borrow(byteCount: Int) -> TensorStorage { workspace.borrow(byteCount: byteCount) }
}

// MARK: - Watching

extension Run {
  /// Shows `activation` to the tap, if there is one, under `name` inside the current scope.
  package func watch(_ name: @autoclosure () -> String, _ activation: Tensor) {
    tap?((scope + [name()]).joined(separator: "."), activation)
  }

  /// Runs `body` with `name` before the names of everything watched in it.
  package func scoped<R>(_ name: String, _ body: () throws -> R) rethrows -> R {
    scope.append(name)
    defer { scope.removeLast() }
    return try body()
  }
}

// MARK: - Sharing work

extension Run {
  /// Runs `body` for every index below `tasks`, on at most ``threads`` threads. Which thread takes
  /// which task depends on timing, so a task's result must not.
  package func parallel(_ tasks: Int, _ body: (Int) -> Void) {
    parallel(tasks) { task, _ in body(task) }
  }

  /// The same, with the number of the worker, below ``threads``, for scratch memory of its own.
  func parallel(_ tasks: Int, _ body: (_ task: Int, _ worker: Int) -> Void) {
    Parallel.perform(tasks, threads: threads, body)
  }

  /// Splits rows among the threads where there is enough work to be worth it.
  package func parallelRows(_ rows: Int, width: Int, _ body: (Range<Int>) -> Void) {
    // Below about 16 K elements, waking a thread costs more than it saves.
    let parts = min(threads, max(1, rows * width / 16_384), max(rows, 1))
    if parts == 1 { return body(0..<rows) }
    parallel(parts) { part in body(rows * part / parts..<rows * (part + 1) / parts) }
  }
}
