import ContrastText
import Synchronization

/// A text encoder that is made when the first text arrives: a text tower or language model takes its
/// time and memory only where texts are encoded.
package final class TextEncoderSource: Sendable {
  private let made: Mutex<(any TextEncoder)?>
  private let make: @Sendable () throws -> any TextEncoder

  init(_ make: @escaping @Sendable () throws -> any TextEncoder) {
    made = Mutex(nil)
    self.make = make
  }

  /// The encoder; the first call may take long, and belongs on a thread that can wait.
  package func callAsFunction() throws -> any TextEncoder {
    try made.withLock { made in
      if let made { return made }
      let encoder = try make()
      made = encoder
      return encoder
    }
  }
}
