import ContrastFiles
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Requests to the Hub about one repository: redirects, the token, failures and second attempts.
struct HubClient: Sendable {
  let repository: String
  let hasToken: Bool
  private let token: String?
  private let endpoint: URL
  private let origin: Origin
  private let http: HTTPClient
  private let pause: @Sendable (Duration) async throws -> Void

  /// What a request is about, for what failures mean.
  struct Subject: Sendable {
    var revision: String?
    var file: String?
  }

  private static let redirectLimit = 10
  /// The bytes of an answer in JSON.
  private static let answerLimit = 64 << 20

  /// - Throws: ``HubError/invalidEndpoint(text:)``; ``HubError/unauthorized(repository:)`` for what cannot be
  ///   a token.
  init(_ hub: Hub, repository: String) throws {
    let text = hub.endpoint.trimmingCharacters(in: CharacterSet(charactersIn: "/"))
    guard let endpoint = URL(string: text), let origin = Origin(endpoint), endpoint.query() == nil,
      endpoint.fragment() == nil
    else { throw HubError.invalidEndpoint(text: String(hub.endpoint.prefix(200))) }
    if let token = hub.token {
      guard token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw HubError.unauthorized(repository: repository)
      }
    }
    self.repository = repository
    self.endpoint = endpoint
    self.origin = origin
    token = origin.isPrivate ? hub.token : nil
    hasToken = token != nil
    http = HTTPClient(connections: hub.connections, timeout: hub.timeout)
    pause = hub.pause
  }

  // MARK: Addresses

  /// An address at the Hub.
  ///
  /// - Parameter parts: each becomes one part of the path, whatever characters it has.
  func address(_ parts: [String], query: String? = nil) -> URL {
    let path = parts.map { "/" + Self.encoded($0) }.joined()
    // Of characters that addresses have only, behind one.
    return URL(string: endpoint.absoluteString + path + (query.map { "?" + $0 } ?? ""))!
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "~"):
        String(UnicodeScalar(byte))
      default:
        "%" + String(byte >> 4, radix: 16, uppercase: true)
          + String(byte & 15, radix: 16, uppercase: true)
      }
    }.joined()
  }

  var repositoryParts: [String] { repository.split(separator: "/").map(String.init) }

  /// The address of a file at a commit.
  func address(of file: HubFile, commit: String) -> URL {
    address(repositoryParts + ["resolve", commit] + file.parts)
  }

  /// Whether an address is one of the server that was named.
  func isOfHub(_ url: URL) -> Bool { Origin(url) == origin }

  // MARK: Requests

  /// The whole of a small answer. Failures that may pass are met by further attempts.
  ///
  /// - Parameter url: at the Hub.
  /// - Throws: ``HubError``, `CancellationError`.
  func answer(_ url: URL, _ subject: Subject) async throws -> (head: HTTPHead, body: [UInt8]) {
    var retry = Retry(pause)
    while true {
      do {
        let body = Mutex<[UInt8]>([])
        let (head, _) = try await get(url, subject, accept: [200]) { _ in
        } onData: { data in
          try body.withLock { body in
            guard body.count + data.count <= Self.answerLimit else {
              throw HubError.invalidAnswer(
                address: url.unsigned, reason: "more than \(Self.answerLimit) bytes")
            }
            body += data
          }
        }
        return (head, body.withLock { $0 })
      } catch { try await retry.next(error) }
    }
  }

  /// One attempt to get what an address holds, over redirects. The token goes to the Hub alone.
  ///
  /// - Parameters:
  ///   - range: of the bytes that are wanted; nil for all.
  ///   - accept: the statuses of an answer that is no failure.
  ///   - onHead: gets the beginning of such an answer.
  ///   - onData: gets its bytes.
  /// - Returns: the beginning of the answer, and the address that gave it.
  /// - Throws: ``HubError``, `CancellationError`, what the handlers throw.
  func get(
    _ url: URL, range: Range<Int>? = nil, _ subject: Subject, accept: Set<Int>,
    onHead: @escaping @Sendable (HTTPHead) throws -> Void,
    onData: @escaping @Sendable (Data) throws -> Void
  ) async throws -> (HTTPHead, URL) {
    var address = url
    for _ in 0...Self.redirectLimit {
      let isAccepted = Atomic(false)
      let head: HTTPHead
      do {
        head = try await http.send(request(address, range)) { head in
          guard accept.contains(head.status) else { return }
          isAccepted.store(true, ordering: .relaxed)
          try onHead(head)
        } onData: { data in
          if isAccepted.load(ordering: .relaxed) { try onData(data) }
        }
      } catch let error as URLError {
        try Task.checkCancellation()
        throw error.isPermanent
          ? HubError.connection(address: address.unsigned, reason: error.sentence)
          : Failure(error, address)
      }
      if accept.contains(head.status) { return (head, address) }
      guard [301, 302, 303, 307, 308].contains(head.status) else {
        throw failure(head, address, subject)
      }
      address = try target(of: head, from: address)
    }
    throw HubError.redirect(
      address: url.unsigned, reason: "there are more than \(Self.redirectLimit) of them")
  }

  private func request(_ url: URL, _ range: Range<Int>?) -> URLRequest {
    var request = URLRequest(url: url)
    request.setValue("swift-contrast", forHTTPHeaderField: "User-Agent")
    // Sizes and ranges are those of the file.
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    if let token, isOfHub(url) {
      request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
    }
    if let range {
      request.setValue(
        "bytes=\(range.lowerBound)-\(range.upperBound - 1)", forHTTPHeaderField: "Range")
    }
    return request
  }

  /// Where a redirect leads.
  private func target(of head: HTTPHead, from url: URL) throws -> URL {
    func refusal(_ reason: String) -> HubError {
      .redirect(address: url.unsigned, reason: reason)
    }
    guard let location = head.headers["location"], !location.isEmpty,
      let target = URL(string: location, relativeTo: url)?.absoluteURL,
      let targetOrigin = Origin(target)
    else { throw refusal("it does not lead to the address of a web server") }
    guard targetOrigin.scheme == "https" || url.scheme?.lowercased() == "http" else {
      throw refusal("it leads from an encrypted connection to one that is not")
    }
    return target
  }

  // MARK: Failures

  /// What an answer with a status of a failure means.
  private func failure(_ head: HTTPHead, _ url: URL, _ subject: Subject) -> any Error {
    let address = url.unsigned
    let status = head.status
    switch status {
    case 408, 500...599:
      return Failure(HubError.serverFailure(address: address, status: status))
    case 429:
      let seconds = Self.secondsToWait(head)
      return Failure(
        HubError.rateLimited(address: address, seconds: seconds), seconds: seconds)
    default: break
    }
    // What a server says to which the Hub redirects means nothing of the repository.
    guard isOfHub(url) else { return UnexpectedStatus(address: address, status: status) }
    let message = head.headers["x-error-message"].map { String($0.prefix(300)) } ?? ""
    switch (status, head.headers["x-error-code"]) {
    case (_, "RevisionNotFound"):
      return HubError.revisionNotFound(
        repository: repository, revision: subject.revision ?? "main")
    case (_, "EntryNotFound"):
      return HubError.fileNotFound(repository: repository, file: subject.file ?? "")
    case (_, "GatedRepo"): return HubError.gated(repository: repository, hasToken: hasToken)
    case (_, "RepoNotFound"):
      return HubError.repositoryNotFound(repository: repository, hasToken: hasToken)
    case (401, _) where message.hasPrefix("Invalid credentials"):
      return HubError.unauthorized(repository: repository)
    // The Hub answers so for what is missing too, in order not to tell what is private.
    case (401, _): return HubError.repositoryNotFound(repository: repository, hasToken: hasToken)
    case (403, _): return HubError.forbidden(repository: repository, reason: message)
    case (404, _):
      guard let file = subject.file else {
        return HubError.repositoryNotFound(repository: repository, hasToken: hasToken)
      }
      return HubError.fileNotFound(repository: repository, file: file)
    default: return UnexpectedStatus(address: address, status: status).error
    }
  }

  /// How long the server asks to wait: the Hub's `RateLimit: "api";r=0;t=55`, or seconds in `Retry-After`.
  private static func secondsToWait(_ head: HTTPHead) -> Int? {
    if let limit = head.headers["ratelimit"]?.firstMatch(of: /r=0;t=([0-9]{1,6})/) {
      return Int(limit.1)! + 1
    }
    guard let text = head.headers["retry-after"]?.trimmingCharacters(in: .whitespaces),
      text.utf8.count <= 6, let seconds = Int(text), seconds >= 0
    else { return nil }
    return seconds
  }
}
