import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A failure that may pass, and how long to wait.
struct Failure: Error {
  /// What is thrown where it does not pass.
  let error: HubError
  /// What the server asks to wait.
  let seconds: Int?
  /// Whether there is a server at all; where not, fewer attempts are made.
  let isUnreachable: Bool

  init(_ error: HubError, seconds: Int? = nil) {
    self.error = error
    self.seconds = seconds
    isUnreachable = false
  }

  init(_ error: URLError, _ url: URL) {
    self.error = .connection(address: url.unsigned, reason: error.sentence)
    seconds = nil
    isUnreachable = [.cannotFindHost, .cannotConnectToHost, .dnsLookupFailed].contains(error.code)
  }
}

/// A status that means nothing, of a server to which the Hub redirects: for one, that an address was good for
/// some time only.
struct UnexpectedStatus: Error {
  let address: String
  let status: Int

  var error: HubError { .invalidAnswer(address: address, reason: "it has the status \(status)") }
}

/// Attempts after failures: five, or two where no server is found, behind growing waits.
struct Retry {
  private var failures = 0
  private let pause: @Sendable (Duration) async throws -> Void
  private static let waits = [1, 2, 4, 8, 8]
  /// Longer ones are not waited for. The Hub counts requests over five minutes.
  private static let longestWait = 301

  init(_ pause: @escaping @Sendable (Duration) async throws -> Void) { self.pause = pause }

  /// Something came: what failed before does not count.
  mutating func reset() { failures = 0 }

  /// Waits for the time of the next attempt.
  ///
  /// - Throws: what stands in `error` unless another attempt is worth it; `CancellationError`.
  mutating func next(_ error: any Error) async throws {
    if let unexpected = error as? UnexpectedStatus { throw unexpected.error }
    guard let failure = error as? Failure else { throw error }
    let attempts = failure.isUnreachable ? 2 : Self.waits.count
    let seconds = failure.seconds ?? Self.waits[min(failures, Self.waits.count - 1)]
    guard failures < attempts, seconds <= Self.longestWait else { throw failure.error }
    failures += 1
    try await pause(.seconds(seconds))
  }
}

extension URLError {
  /// Whether another attempt would end alike.
  var isPermanent: Bool {
    switch code {
    case .badURL, .unsupportedURL, .secureConnectionFailed, .serverCertificateUntrusted,
      .serverCertificateHasBadDate, .serverCertificateHasUnknownRoot,
      .serverCertificateNotYetValid:
      true
    // Foundation for Linux has no code of its own for what curl says of certificates.
    case .unknown: localizedDescription.hasPrefix("SSL certificate problem")
    default: false
    }
  }

  /// What happened, without the address.
  var sentence: String {
    switch code {
    case .timedOut: "the connection timed out"
    case .cannotFindHost, .dnsLookupFailed: "the name of the server is not known"
    case .cannotConnectToHost: "there is no connection to the server"
    case .networkConnectionLost: "the connection was lost"
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid:
      "the connection cannot be encrypted: \(localizedDescription)"
    default: "the connection failed: \(localizedDescription)"
    }
  }
}
