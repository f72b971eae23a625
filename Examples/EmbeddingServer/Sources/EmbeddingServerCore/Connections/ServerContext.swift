import Hummingbird
import Logging
import NIOCore

/// What comes with a request: its logger, and the connection it came on.
package struct ServerContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  let channel: any Channel

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }
}
