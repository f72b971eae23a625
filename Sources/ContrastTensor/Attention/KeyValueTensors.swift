/// What attention in one layer needs to know of tokens: their keys and values.
public struct KeyValueTensors: Sendable {
  /// `[tokens, keyValueCount · headWidth]`, rotated by the angles of their positions.
  public let key: Tensor
  /// As ``key``.
  public let value: Tensor

  public init(key: Tensor, value: Tensor) {
    precondition(key.rows == value.rows && key.width == value.width)
    self.key = key
    self.value = value
  }

  /// The number of tokens.
  public var count: Int { key.rows }
}
