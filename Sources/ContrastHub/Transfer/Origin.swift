import Foundation

/// Scheme, host and port of an address: what must be equal for a token to go along.
struct Origin: Sendable, Hashable {
  let scheme: String
  let host: String
  let port: Int

  /// - Returns: nil for what is not an address of a web server, or one with a user's name in it.
  init?(_ url: URL) {
    guard let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme),
      let host = url.host()?.lowercased(), !host.isEmpty, url.user() == nil, url.password() == nil
    else { return nil }
    self.scheme = scheme
    self.host = host
    port = url.port ?? (scheme == "https" ? 443 : 80)
  }

  /// Whether nobody between here and there can listen.
  var isPrivate: Bool {
    scheme == "https" || host == "localhost" || host == "::1" || host == "[::1]"
      || host.wholeMatch(of: /127(\.[0-9]{1,3}){3}/) != nil
  }
}

extension URL {
  /// The address without its query, which may be a signature.
  var unsigned: String {
    let text = absoluteString
    return String(text.prefix { $0 != "?" && $0 != "#" })
  }
}
