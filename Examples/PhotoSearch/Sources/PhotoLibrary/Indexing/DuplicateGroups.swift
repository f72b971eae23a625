import Foundation
import GRDB

/// Near-duplicates: photos that are the same picture in another size, quality or brightness.
///
/// Two photos belong together if their files are equal, or if both
/// * their perceptual hashes differ in at most ``largestDistance`` of 64 bits, and
/// * their vectors have a cosine of at least ``smallestCosine``.
///
/// The hash alone takes plain pictures for equal, the vectors alone take two photos of one scene for equal. A
/// picture whose hash has fewer than 6 bits of either kind is too plain for the hash to say anything; it has
/// no near-duplicates but equal files. What belongs together with a third belongs together.
struct DuplicateGroups {
  static let largestDistance = 4
  static let smallestCosine: Float = 0.9

  struct Photo {
    let id: Int64
    let hash: Data
    let perceptual: PerceptualHash
  }

  /// For each photo the first of its group.
  private var parents: [Int]

  /// - Parameters:
  ///   - photos: all of them.
  ///   - vector: of a photo, by its place, of length 1; nil where it has none.
  /// - Throws: what `vector` throws.
  init(_ photos: [Photo], vector: (Int) throws -> [Float]?) throws {
    parents = Array(photos.indices)
    var vectors = RecentVectors()
    func cosine(_ first: Int, _ second: Int) throws -> Float? {
      guard let a = try vectors.vector(of: first, vector),
        let b = try vectors.vector(of: second, vector)
      else { return nil }
      return a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { exactScore(a, $0) } }
    }
    var firstOfFile: [Data: Int] = [:]
    var firstOfHash: [PerceptualHash: Int] = [:]
    // Photos that stand for those with the same perceptual hash whose vectors are close.
    var distinct: [Int] = []
    for index in photos.indices {
      if let first = firstOfFile[photos[index].hash] {
        join(first, index)
        continue
      }
      firstOfFile[photos[index].hash] = index
      let perceptual = photos[index].perceptual
      guard (6...58).contains(perceptual.bits.nonzeroBitCount) else { continue }
      if let first = firstOfHash[perceptual],
        let cosine = try cosine(first, index), cosine >= Self.smallestCosine
      {
        join(first, index)
      } else {
        firstOfHash[perceptual] = firstOfHash[perceptual] ?? index
        distinct.append(index)
      }
    }
    // Of five parts of a hash, four differences leave one as it is.
    for part in 0...Self.largestDistance {
      let shift = UInt64(part * 13)
      var buckets: [UInt64: [Int]] = [:]
      for index in distinct {
        buckets[photos[index].perceptual.bits >> shift & 0x1FFF, default: []].append(index)
      }
      for bucket in buckets.values {
        for (place, first) in bucket.enumerated() {
          for second in bucket[(place + 1)...]
          where photos[first].perceptual.distance(to: photos[second].perceptual)
            <= Self.largestDistance && root(first) != root(second)
          {
            guard let cosine = try cosine(first, second), cosine >= Self.smallestCosine else {
              continue
            }
            join(first, second)
          }
        }
      }
    }
  }

  /// Vectors that were read, as long as they are few: photos with like hashes are compared with each other, one bucket
  /// after the other.
  private struct RecentVectors {
    private static let most = 4096
    private var known: [Int: [Float]?] = [:]

    mutating func vector(of place: Int, _ read: (Int) throws -> [Float]?) rethrows -> [Float]? {
      if let vector = known[place] { return vector }
      if known.count == Self.most { known.removeAll(keepingCapacity: true) }
      let vector = try read(place)
      known[place] = .some(vector)
      return vector
    }
  }

  private mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    parents[max(a, b)] = min(a, b)
  }

  /// For each photo the place of the first of its group; nil for a photo that is alone.
  mutating func groups() -> [Int?] {
    let roots = parents.indices.map { root($0) }
    var sizes = [Int](repeating: 0, count: roots.count)
    for root in roots { sizes[root] += 1 }
    return roots.map { sizes[$0] > 1 ? $0 : nil }
  }
}

extension PhotoDatabase {
  /// Puts near-duplicates into groups; only photos whose group is another one are written.
  func groupDuplicates() throws {
    let (photos, groups) = try read { database in
      let model = try Self.liveModel(database)
      var photos: [DuplicateGroups.Photo] = []
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, hash, perceptual_hash FROM photo
          WHERE state = 'indexed' AND hash IS NOT NULL AND perceptual_hash IS NOT NULL ORDER BY id
          """)
      while let row = try rows.next() {
        let bits: Int64 = row[2]
        photos.append(
          .init(id: row[0], hash: row[1], perceptual: .init(bits: UInt64(bitPattern: bits))))
      }
      let vectors = VectorReader(database, model: model)
      var groups = try DuplicateGroups(photos) { try vectors.vector(of: photos[$0].id) }
      return (photos, groups.groups())
    }
    try write { database in
      let revision = try Self.nextRevision(database)
      let update = try database.cachedStatement(
        sql: """
          UPDATE photo SET duplicates = :group, revision = :revision
          WHERE id = :id AND duplicates IS NOT :group
          """)
      for (photo, group) in zip(photos, groups) {
        try update.execute(arguments: [
          "id": photo.id, "group": group.map { photos[$0].id }, "revision": revision,
        ])
      }
    }
  }
}
