import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes
import Synchronization

/// Sees of one connection whether its client is still there, tells it to go on with a body, and closes it behind an
/// answer that says so.
final class ClientConnection: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// How long a client has to read an answer that ends its connection: closing at once, with some of the request
  /// unread, could destroy the answer on its way.
  private static let linger = TimeAmount.seconds(1)

  let presence = ClientPresence()
  private var closes = false

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    // Some clients ask before they send a large body, and wait a second where nobody answers.
    if case .head(let head) = unwrapInboundIn(data),
      head.headerFields[.expect]?.lowercased() == "100-continue"
    {
      let goOn = HTTPResponsePart.head(HTTPResponse(status: .continue))
      context.writeAndFlush(wrapOutboundOut(goOn), promise: nil)
    }
    context.fireChannelRead(data)
  }

  func channelInactive(context: ChannelHandlerContext) {
    presence.leave()
    context.fireChannelInactive()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case ChannelEvent.inputClosed? = event as? ChannelEvent { presence.leave() }
    context.fireUserInboundEventTriggered(event)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head): closes = head.headerFields[.connection] == "close"
    case .body: break
    case .end:
      if closes {
        let channel = context.channel
        context.eventLoop.scheduleTask(in: Self.linger) { channel.close(promise: nil) }
      }
    }
    context.write(data, promise: promise)
  }
}

@available(*, unavailable)
extension ClientConnection: Sendable {}

/// Whether a client is still there.
final class ClientPresence: Sendable {
  private struct State {
    var hasLeft = false
    var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
    var lastID = 0
  }

  private let state = Mutex(State())

  /// Of the connection that a request came on.
  ///
  /// - Parameter channel: of the connection.
  /// - Returns: a client that never leaves, where the channel is no connection of the server.
  static func of(_ channel: any Channel) async -> ClientPresence {
    let found = channel.eventLoop.submit {
      try channel.pipeline.syncOperations.handler(type: ClientConnection.self).presence
    }
    return (try? await found.get()) ?? ClientPresence()
  }

  func leave() {
    let watchers = state.withLock { state in
      state.hasLeft = true
      defer { state.watchers = [:] }
      return state.watchers.values
    }
    for watcher in watchers { watcher.finish() }
  }

  /// Returns when the client has left, or the task is cancelled.
  func left() async {
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    let id = state.withLock { state -> Int? in
      guard !state.hasLeft else { return nil }
      state.lastID += 1
      state.watchers[state.lastID] = continuation
      return state.lastID
    }
    guard let id else { return }
    for await _ in stream {}
    state.withLock { _ = $0.watchers.removeValue(forKey: id) }
  }
}
