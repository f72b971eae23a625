import Contrast
import ContrastRuntime
import Foundation
import Synchronization

/// Fetches the content of one file into the cache.
struct BlobFetch: Sendable {
  let client: HubClient
  let cache: RepositoryCache
  let commit: String
  let file: HubFile
  let pieceSize: Int
  let connections: Int
  let progress: FetchProgress
  let pause: @Sendable (Duration) async throws -> Void

  /// Fetches what is missing, checks it, and gives it its name.
  ///
  /// - Throws: ``HubError``, `FileError`, `CancellationError`; what came until then is kept, unless its
  ///   checksum is wrong.
  func run() async throws {
    if cache.hasBlob(file) { return progress.add(file.size) }
    let lock = try await FileLock.acquire(cache.lock(file))
    defer { withExtendedLifetime(lock) {} }
    if cache.hasBlob(file) { return progress.add(file.size) }
    while true {
      let partial = try PartialFile(file, blob: cache.blob(file), pieceSize: pieceSize)
      defer { partial.abandon() }
      progress.add(partial.receivedBytes)
      do { try await receivePieces(of: partial) } catch is RangeIgnored {
        try await receiveWhole(partial)
      }
      let blob = cache.blob(file)
      let found = try await WorkQueue.load { cancellation in
        let found = try partial.wholeChecksum(cancellation)
        if found == partial.file.etag { try partial.commit(to: blob) }
        return found
      }
      if found == file.etag { return }
      partial.discard()
      // What another process left may be damaged: that is no fault of the server.
      guard partial.isResumed else {
        throw HubError.wrongChecksum(file: file.path, expected: file.etag, found: found)
      }
      progress.add(-file.size)
    }
  }

  /// The server sends the whole where a part was asked for.
  private struct RangeIgnored: Error {}

  private var subject: HubClient.Subject { HubClient.Subject(revision: commit, file: file.path) }

  // MARK: In pieces

  private func receivePieces(of partial: PartialFile) async throws {
    let place = Place()
    try await forEach(partial.missing, atATime: connections) { piece, range in
      try await receive(piece, range, of: partial, place: place)
    }
  }

  /// Where the Hub redirects to, which saves asking for each piece.
  private final class Place: Sendable {
    private let known = Mutex<URL?>(nil)

    var url: URL? { known.withLock { $0 } }
    func learn(_ url: URL) { known.withLock { $0 = url } }
    func forget(_ url: URL) { known.withLock { if $0 == url { $0 = nil } } }
  }

  /// Receives what is missing of a piece, in as many attempts as it takes while something comes.
  private func receive(
    _ piece: Int, _ range: Range<Int>, of partial: PartialFile, place: Place
  ) async throws {
    let end = range.upperBound
    let position = Atomic(range.lowerBound)
    var retry = Retry(pause)
    while case let start = position.load(ordering: .relaxed), start < end {
      let known = place.url
      do {
        let (_, url) = try await client.get(
          known ?? client.address(of: file, commit: commit),
          range: start == 0 && end == file.size ? nil : start..<end, subject, accept: [200, 206]
        ) { head in
          try check(head, start..<end)
        } onData: { data in
          let offset = position.load(ordering: .relaxed)
          guard offset + data.count <= end else {
            throw HubError.wrongSize(
              file: file.path, expected: file.size, found: offset + data.count)
          }
          try partial.write(data, at: offset, of: piece)
          position.store(offset + data.count, ordering: .relaxed)
          progress.add(data.count)
        }
        place.learn(url)
        if position.load(ordering: .relaxed) < end { throw endedEarly(url) }
      } catch {
        if position.load(ordering: .relaxed) > start { retry.reset() }
        if let known, let unexpected = error as? UnexpectedStatus {
          // An address to which the Hub redirected is good for some time only.
          place.forget(known)
          try await retry.next(Failure(unexpected.error))
        } else {
          try await retry.next(error)
        }
      }
    }
  }

  /// - Throws: ``RangeIgnored``, ``HubError`` where the answer is not the range of a file of this size.
  private func check(_ head: HTTPHead, _ range: Range<Int>) throws {
    func wrong(_ size: Int) -> HubError {
      .wrongSize(file: file.path, expected: file.size, found: size)
    }
    if head.status == 200 {
      guard range == 0..<file.size else { throw RangeIgnored() }
      if let size = head.headers["content-length"].flatMap({ Int($0) }), size != file.size,
        head.headers["content-encoding"] == nil
      {
        throw wrong(size)
      }
      return
    }
    guard let match = head.headers["content-range"]?.wholeMatch(of: /bytes ([0-9]+)-[0-9]+\/(.+)/),
      Int(match.1) == range.lowerBound
    else {
      throw HubError.invalidAnswer(
        address: file.path, reason: "another range than bytes \(range.lowerBound) on")
    }
    if let size = Int(match.2), size != file.size { throw wrong(size) }
  }

  private func endedEarly(_ url: URL) -> Failure {
    Failure(.connection(address: url.unsigned, reason: "the answer ended before its end"))
  }

  // MARK: As a whole

  /// Receives a file from a server that knows no ranges: each attempt starts at the beginning.
  private func receiveWhole(_ partial: PartialFile) async throws {
    var retry = Retry(pause)
    progress.add(-partial.receivedBytes)
    while true {
      let position = Atomic(0)
      do {
        let (_, url) = try await client.get(
          client.address(of: file, commit: commit), subject, accept: [200]
        ) { head in
          try check(head, 0..<file.size)
        } onData: { data in
          let offset = position.load(ordering: .relaxed)
          guard offset + data.count <= file.size else {
            throw HubError.wrongSize(
              file: file.path, expected: file.size, found: offset + data.count)
          }
          try partial.write(data, at: offset, of: nil)
          position.store(offset + data.count, ordering: .relaxed)
          progress.add(data.count)
        }
        if position.load(ordering: .relaxed) < file.size { throw endedEarly(url) }
        try partial.completeAll()
        return
      } catch {
        progress.add(-position.load(ordering: .relaxed))
        try await retry.next(error)
      }
    }
  }
}
