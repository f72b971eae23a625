/// Runs `body` for each of some items, so many at a time. The first error ends all.
func forEach<Item: Sendable>(
  _ items: [Item], atATime limit: Int, _ body: @escaping @Sendable (Item) async throws -> Void
) async throws {
  try await withThrowingTaskGroup(of: Void.self) { group in
    for (index, item) in items.enumerated() {
      if index >= limit { try await group.next() }
      group.addTask { try await body(item) }
    }
    while try await group.next() != nil {}
  }
}
