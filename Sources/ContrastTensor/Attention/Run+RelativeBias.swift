extension Run {
  /// A relative bias of attention from the table that a model stores: for each head and each distance
  /// the number of the distance's bucket.
  ///
  /// - Parameters:
  ///   - table: `[buckets, heads]`, float32, float16 or bfloat16.
  ///   - buckets: for each distance from `−reach` to `reach` a row of the table; see
  ///     ``RelativePositionBuckets/buckets(reach:)``.
  /// - Returns: `[heads, buckets.count]`.
  package func relativeBias(_ table: Tensor, buckets: [Int]) -> Tensor {
    precondition(buckets.count % 2 == 1 && buckets.allSatisfy { (0..<table.rows).contains($0) })
    let table = parameter(table)
    let heads = table.width
    let bias = make([heads, buckets.count])
    withUnsafeTemporaryAllocation(of: Float.self, capacity: heads) { row in
      for (column, bucket) in buckets.enumerated() {
        table.convertToFloat32(row: bucket, into: row.baseAddress!)
        for head in 0..<heads { bias.pointer[head * buckets.count + column] = row[head] }
      }
    }
    if let tape, tape.isTracked(table) {
      tape.record(bias) { tape, run in
        guard let gradient = tape.take(bias) else { return }
        let target = tape.accumulator(of: table, run)
        for (column, bucket) in buckets.enumerated() {
          let row = target.pointer + bucket * target.rowStride
          for head in 0..<heads { row[head] += gradient.pointer[head * buckets.count + column] }
        }
      }
    }
    return bias
  }
}
