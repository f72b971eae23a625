/// A page of a store that finds the nearest but orders equally near ones as it likes: ties are put in the order of their
/// ids, so that pages fit together.
///
/// For that all that are as near as the last one of the page must be known, so the store is asked for a few more than the
/// page until there is one that is farther, or no more.
///
/// - Parameters:
///   - page: of the ranks.
///   - limit: the most that the store finds at a time, beyond which ties stay as they come.
///   - nearest: as many of the nearest as are asked for, or all there are.
/// - Throws: what `nearest` throws.
package func pageWithOrderedTies(
  _ page: Range<Int>, limit: Int, _ nearest: (_ count: Int) async throws -> [VectorMatch]
) async throws -> [VectorMatch] {
  guard !page.isEmpty else { return [] }
  var count = page.upperBound + 1
  while true {
    let found = try await nearest(count)
    let hasFarther =
      found.count >= count && found[count - 1].cosine < found[page.upperBound - 1].cosine
    if found.count < count || hasFarther || 2 * count > max(limit, page.upperBound) {
      let sorted = found.sorted { ($1.cosine, $0.id) < ($0.cosine, $1.id) }
      let range =
        min(page.lowerBound, sorted.count)..<min(page.upperBound, sorted.count)
      return Array(sorted[range])
    }
    count *= 2
  }
}
