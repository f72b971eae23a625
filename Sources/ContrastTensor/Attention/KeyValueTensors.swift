/// What attention in one layer needs to know of tokens: their keys and values.
package struct KeyValueTensors: Sendable {
  /// `[tokens, keyValueCount · headWidth]`, rotated by the angles of their positions.
  package let key: Tensor
  /// As ``key``.
  package let value: Tensor

  package init(key: Tensor, value: Tensor) {
    precondition(key.rows == value.rows && key.width == value.width)
    self.key = key
    self.value = value
  }

  /// The number of tokens.
  package var count: Int { key.rows }
}
