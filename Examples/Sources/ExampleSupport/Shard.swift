import ArgumentParser

/// One of the equal parts of a job, of which a scheduler gives each to a process: `2/8` is the third of eight.
public struct Shard: Sendable, Equatable, ExpressibleByArgument {
  /// From 0.
  public let index: Int
  public let count: Int

  /// - Parameter argument: `index/count`.
  public init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1],
      (1...100_000).contains(count), (0..<count).contains(index)
    else { return nil }
    (self.index, self.count) = (index, count)
  }

  /// Whether a file is in this part: a function of its name alone, so that files which come or go move no other.
  public func holds(_ name: String) -> Bool {
    // FNV-1a, by Fowler, Noll and Vo.
    let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    // The high bits are the better mixed ones.
    return Int((hash ^ (hash >> 32)) % UInt64(count)) == index
  }

  /// Whether a line is in this part.
  ///
  /// - Parameter line: its number, from 0.
  public func holds(line: Int) -> Bool { line % count == index }

  /// The name of this part's file: `photos-00002-of-00008.npy` of `photos.npy`.
  public func path(_ output: String) -> String {
    func padded(_ number: Int) -> String {
      String(repeating: "0", count: max(0, 5 - "\(number)".count)) + "\(number)"
    }
    let part = "-\(padded(index))-of-\(padded(count))"
    let name = output.lastIndex(of: "/").map { output[output.index(after: $0)...] } ?? output[...]
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return output + part }
    return output[..<dot] + part + output[dot...]
  }
}
