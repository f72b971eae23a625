import Foundation

extension ImagePreprocessing {
  /// Decodes and prepares many pictures on up to `threads` threads.
  ///
  /// The results stand in the order of the sources. A picture that fails does not stop the others;
  /// its result holds the ``ImageError``. Memory is bounded by one decoded picture a thread.
  /// The call blocks until all are done.
  public func prepare(
    _ sources: [ImageSource], decoding options: DecodingOptions = DecodingOptions(), threads: Int
  ) -> [Result<PreparedImage, any Error>] {
    precondition(threads > 0, "at least one thread is needed")
    @Sendable func prepare(_ source: ImageSource) -> Result<PreparedImage, any Error> {
      Result { self(try DecodedImage.decode(source, options: options)) }
    }
    let workers = min(threads, sources.count)
    guard workers > 1 else { return sources.map(prepare) }
    let results = Results(count: sources.count)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while let index = results.next() { results.set(index, prepare(sources[index])) }
    }
    return results.all()
  }
}

/// The shared state of the workers: which source is next and what came of the others.
private final class Results: @unchecked Sendable {
  // The lock guards both fields.
  private let lock = NSLock()
  private var taken = 0
  private var values: [Result<PreparedImage, any Error>?]

  init(count: Int) { values = Array(repeating: nil, count: count) }

  func next() -> Int? {
    lock.withLock {
      guard taken < values.count else { return nil }
      taken += 1
      return taken - 1
    }
  }

  func set(_ index: Int, _ value: Result<PreparedImage, any Error>) {
    lock.withLock { values[index] = value }
  }

  func all() -> [Result<PreparedImage, any Error>] {
    lock.withLock { values.map { $0! } }
  }
}
