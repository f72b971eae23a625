import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What an answer begins with.
struct HTTPHead: Sendable {
  let status: Int
  /// By names in lower case.
  let headers: [String: String]

  init(status: Int, headers: [String: String]) {
    self.status = status
    self.headers = headers
  }

  fileprivate init?(_ response: URLResponse) {
    guard let response = response as? HTTPURLResponse else { return nil }
    var headers: [String: String] = [:]
    for case (let name as String, let value as String) in response.allHeaderFields {
      headers[name.lowercased()] = value
    }
    self.init(status: response.statusCode, headers: headers)
  }
}

/// HTTP over `URLSession`: one request, one answer. A redirect is an answer like any other, so that who asks
/// decides what goes where. Proxies are those of the environment, certificates those of the system.
///
/// Nothing is kept between requests but connections: no cookies, no cache, no credentials.
final class HTTPClient: Sendable {
  private let session: URLSession
  private let receiver = Receiver()
  /// Where the session tells what happens. Nothing on it may take time: a redirect that is answered late, behind
  /// a timeout, ends the process.
  let callbacks = OperationQueue()

  /// - Parameters:
  ///   - connections: to one server at a time.
  ///   - timeout: how long a connection may be silent.
  init(connections: Int, timeout: Duration) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpMaximumConnectionsPerHost = connections
    configuration.timeoutIntervalForRequest = timeout / .seconds(1)
    configuration.timeoutIntervalForResource = 7 * 24 * 3600
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    callbacks.maxConcurrentOperationCount = 1
    session = URLSession(
      configuration: configuration, delegate: receiver, delegateQueue: callbacks)
  }

  deinit { session.finishTasksAndInvalidate() }

  /// Sends a request.
  ///
  /// The two handlers run on a queue of the request, one after the other; what they throw ends the request
  /// and is thrown on. After this call has returned or thrown they are not called again.
  ///
  /// - Parameters:
  ///   - request: with all of its headers.
  ///   - onHead: gets the beginning of the answer.
  ///   - onData: gets the next bytes of the answer.
  /// - Returns: the beginning of the answer, which has ended.
  /// - Throws: `URLError` of a connection; `CancellationError` at once where the task is cancelled.
  func send(
    _ request: URLRequest, onHead: @escaping @Sendable (HTTPHead) throws -> Void,
    onData: @escaping @Sendable (Data) throws -> Void
  ) async throws -> HTTPHead {
    try Task.checkCancellation()
    let task = session.dataTask(with: request)
    let exchange = Exchange(task, onHead: onHead, onData: onData)
    receiver.add(exchange, task.taskIdentifier)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { exchange.start($0) }
    } onCancel: {
      exchange.end(.failure(CancellationError()))
    }
  }
}

/// One request and its answer.
private final class Exchange: Sendable {
  private struct State {
    var continuation: CheckedContinuation<HTTPHead, any Error>?
    var head: HTTPHead?
    var result: Result<HTTPHead, any Error>?
    /// Whether the task may be cancelled, see ``end(_:)``.
    var isCancellable = true
  }

  private let task: URLSessionDataTask
  private let onHead: @Sendable (HTTPHead) throws -> Void
  private let onData: @Sendable (Data) throws -> Void
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "swift-contrast.hub.request", qos: .userInitiated)

  init(
    _ task: URLSessionDataTask, onHead: @escaping @Sendable (HTTPHead) throws -> Void,
    onData: @escaping @Sendable (Data) throws -> Void
  ) {
    self.task = task
    self.onHead = onHead
    self.onData = onData
  }

  func start(_ continuation: CheckedContinuation<HTTPHead, any Error>) {
    let result = state.withLock { state in
      if state.result == nil {
        state.continuation = continuation
        state.isCancellable = false
      }
      return state.result
    }
    if let result {
      continuation.resume(with: result)
    } else {
      task.resume()
    }
  }

  /// Ends the exchange; the first result counts.
  ///
  /// A task that is cancelled while Foundation for Linux waits to be told whether to follow a redirect takes the
  /// process down. So one that is on its way is cancelled when its answer is known to be no redirect, and goes
  /// on unheard until then.
  func end(_ result: Result<HTTPHead, any Error>) {
    let (continuation, isCancellable) = state.withLock {
      state -> (CheckedContinuation<HTTPHead, any Error>?, Bool) in
      guard state.result == nil else { return (nil, false) }
      state.result = result
      defer { state.continuation = nil }
      return (state.continuation, state.isCancellable)
    }
    if case .failure = result, isCancellable { task.cancel() }
    continuation?.resume(with: result)
  }

  func receive(_ head: HTTPHead) {
    queue.async { [self] in
      let isRedirect = (300..<400).contains(head.status)
      let isAbandoned = state.withLock { state in
        if !isRedirect { state.isCancellable = true }
        return state.result != nil
      }
      if isAbandoned, !isRedirect { task.cancel() }
      handle { state in
        guard state.head == nil else { return }
        state.head = head
        try onHead(head)
      }
    }
  }

  func receive(_ data: Data) {
    queue.async { [self] in handle { _ in try onData(data) } }
  }

  func complete(_ error: (any Error)?, _ response: HTTPHead?) {
    queue.async { [self] in
      let head = state.withLock { $0.head } ?? response
      switch (error, head) {
      case (let error?, _): end(.failure(error))
      case (nil, let head?): end(.success(head))
      case (nil, nil): end(.failure(URLError(.badServerResponse)))
      }
    }
  }

  /// Runs a handler unless the exchange has ended, and keeps it from ending meanwhile.
  private func handle(_ body: (inout State) throws -> Void) {
    let failure = state.withLock { state -> (any Error)? in
      guard state.result == nil else { return nil }
      do { try body(&state) } catch { return error }
      return nil
    }
    if let failure { end(.failure(failure)) }
  }
}

/// Hands what a session tells to the exchange that it is about.
private final class Receiver: NSObject, URLSessionDataDelegate, Sendable {
  private let exchanges = Mutex<[Int: Exchange]>([:])

  func add(_ exchange: Exchange, _ task: Int) { exchanges.withLock { $0[task] = exchange } }

  private subscript(task: URLSessionTask) -> Exchange? {
    exchanges.withLock { $0[task.taskIdentifier] }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    if let head = HTTPHead(response) { self[task]?.receive(head) }
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    if let head = HTTPHead(response) { self[dataTask]?.receive(head) }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    self[dataTask]?.receive(data)
  }

  /// An answer that asks for a password is one like any other; Foundation for Linux waits for ever where
  /// nobody has one.
  func urlSession(
    _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
    completionHandler:
      @escaping @Sendable (
        URLSession.AuthChallengeDisposition, URLCredential?
      ) -> Void
  ) {
    let method = challenge.protectionSpace.authenticationMethod
    guard
      [NSURLAuthenticationMethodHTTPBasic, NSURLAuthenticationMethodHTTPDigest].contains(method)
    else { return completionHandler(.performDefaultHandling, nil) }
    self[task]?.complete(nil, task.response.flatMap { HTTPHead($0) })
    completionHandler(.cancelAuthenticationChallenge, nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }?
      .complete(error, task.response.flatMap { HTTPHead($0) })
  }
}
