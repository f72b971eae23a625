/// Rows of a matrix of logits that exist at once.
enum RowChunks {
  /// `count` rows cut into chunks as equal as can be, of at most `size` rows.
  static func ranges(_ count: Int, size: Int) -> [Range<Int>] {
    let chunks = (count + size - 1) / size
    return (0..<chunks).map { count * $0 / chunks..<count * ($0 + 1) / chunks }
  }
}
