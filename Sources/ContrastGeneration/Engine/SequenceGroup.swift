import ContrastRuntime
import ContrastTensor

/// How one of a group's running sequences goes on.
struct Continuation: Equatable {
  /// Which of the running sequences it goes on from.
  let parent: Int
  let token: Int32
}

/// The logits of the token behind each running sequence of a group.
struct LogitRows {
  /// `[count, vocabulary]`, to be worked on in place.
  let base: UnsafeMutablePointer<Float>
  let count: Int
  let vocabulary: Int

  subscript(row: Int) -> UnsafeMutableBufferPointer<Float> {
    precondition(row >= 0 && row < count)
    return UnsafeMutableBufferPointer(start: base + row * vocabulary, count: vocabulary)
  }
}

/// The sequences of one request, as the engine sees them between two passes: the engine computes logits, the
/// group chooses.
protocol SequenceGroup: AnyObject {
  /// Takes the logits of the running sequences, of one after the prompt, and says which go on and how.
  ///
  /// - Returns: the sequences of the next pass; none where the request is done.
  func advance(_ logits: LogitRows) throws -> [Continuation]

  /// Is told that the request ends before its group is done.
  func finish(throwing error: any Error)
}

/// A request to run sequences behind a prompt.
struct GenerationJob: Sendable {
  let prompt: GenerationPrompt
  /// The most tokens that a sequence has behind the prompt.
  let maximumNewTokens: Int
  /// The most sequences that run at a time.
  let width: Int
  /// Makes the group, on the engine's thread.
  let group: @Sendable () -> any SequenceGroup
  let cancellation: Cancellation
}
