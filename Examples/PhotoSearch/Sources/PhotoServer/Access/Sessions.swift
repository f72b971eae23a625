import Crypto
import Foundation
import Synchronization

/// Who is logged in. Sessions are in memory only: when the server ends, all are over.
final class Sessions: Sendable {
  /// A session ends when it was not used for so long, and in any case after ``longest``.
  static let idle = Duration.seconds(12 * 3600)
  static let longest = Duration.seconds(30 * 86_400)
  private static let most = 1000

  struct Session: Sendable {
    /// What changes something must carry it (``TokenCheck``).
    let token: String
    fileprivate let began: ContinuousClock.Instant
    fileprivate var used: ContinuousClock.Instant

    fileprivate func isOver(_ now: ContinuousClock.Instant) -> Bool {
      now - used > Sessions.idle || now - began > Sessions.longest
    }
  }

  /// By the SHA-256 of what the cookie says, so that looking one up says nothing by its time.
  private let sessions = Mutex<[Data: Session]>([:])

  private static func key(_ cookie: String) -> Data { Data(SHA256.hash(data: Data(cookie.utf8))) }

  /// - Returns: what the cookie says.
  func begin(now: ContinuousClock.Instant = .now) -> String {
    let cookie = Secret.new()
    sessions.withLock { sessions in
      sessions = sessions.filter { !$0.value.isOver(now) }
      if sessions.count >= Self.most,
        let oldest = sessions.min(by: { $0.value.used < $1.value.used })
      {
        sessions[oldest.key] = nil
      }
      sessions[Self.key(cookie)] = Session(token: Secret.new(), began: now, used: now)
    }
    return cookie
  }

  /// - Returns: nil for a cookie that is none, or whose session is over.
  func session(_ cookie: String, now: ContinuousClock.Instant = .now) -> Session? {
    let key = Self.key(cookie)
    return sessions.withLock { sessions in
      guard var session = sessions[key], !session.isOver(now) else {
        sessions[key] = nil
        return nil
      }
      session.used = now
      sessions[key] = session
      return session
    }
  }

  func end(_ cookie: String) { sessions.withLock { $0[Self.key(cookie)] = nil } }
}
