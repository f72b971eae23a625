import AsyncHTTPClient
import Foundation
import NIOCore
import ServiceLifecycle

/// Fetches images from the hosts that the command line names, and from no other.
///
/// Redirects are not followed, what is fetched is bounded in bytes and time, and nothing of a request goes along:
/// no header, no cookie.
final class ImageFetcher: Service {
  private static let time = TimeAmount.seconds(10)

  private let hosts: Set<String>
  private let client: HTTPClient?
  private let byteLimit: Int

  /// - Parameters:
  ///   - hosts: `host`, for its standard ports, or `host:port`.
  ///   - byteLimit: of an image.
  init(hosts: Set<String>, byteLimit: Int) {
    self.hosts = Set(hosts.map { $0.lowercased() })
    self.byteLimit = byteLimit
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    configuration.timeout.connect = Self.time
    configuration.decompression = .disabled
    client =
      hosts.isEmpty
      ? nil : HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  func run() async throws {
    try? await gracefulShutdown()
    try await client?.shutdown()
  }

  /// The bytes at an address.
  ///
  /// - Parameters:
  ///   - address: any text.
  ///   - parameter: of the request, for messages.
  ///   - reservation: pays for the bytes.
  /// - Throws: ``ServiceError`` where the host is not listed, or the image does not come.
  func bytes(
    at address: String, parameter: String, reservation: ByteReservation
  ) async throws -> [UInt8] {
    let (url, host) = try allowed(address, parameter)
    guard let client else { throw Self.refused(parameter, host) }
    var request = HTTPClientRequest(url: url)
    request.headers.add(name: "accept", value: "image/*")
    func failure(_ reason: String) -> ServiceError {
      .unusable(parameter, "the image at \(host) could not be fetched: \(reason)")
    }
    do {
      let response = try await client.execute(request, deadline: .now() + Self.time)
      guard response.status == .ok else { throw failure("status \(response.status.code)") }
      var bytes: [UInt8] = []
      for try await part in response.body {
        guard part.readableBytes <= byteLimit - bytes.count else {
          throw failure("it has more than \(byteLimit) bytes")
        }
        try reservation.grow(by: part.readableBytes)
        bytes += part.readableBytesView
      }
      return bytes
    } catch let error as ServiceError {
      throw error
    } catch {
      try Task.checkCancellation()
      throw failure("\(error)")
    }
  }

  /// The address, built anew from what was read of it, so that the client connects to the host that was looked up
  /// in the list.
  private func allowed(
    _ address: String, _ parameter: String
  ) throws(ServiceError) -> (url: String, host: String) {
    guard let parts = URLComponents(string: address), let host = parts.host?.lowercased(),
      let scheme = parts.scheme?.lowercased(), scheme == "http" || scheme == "https"
    else {
      throw .invalid(
        parameter, "an image is a data URI, `data:image/png;base64,…`, or an address, `https://…`")
    }
    let standard = scheme == "https" ? 443 : 80
    let port = parts.port ?? standard
    guard parts.user == nil, parts.password == nil,
      hosts.contains("\(host):\(port)") || (port == standard && hosts.contains(host))
    else { throw Self.refused(parameter, host) }
    var clean = URLComponents()
    (clean.scheme, clean.host, clean.port) = (scheme, host, port == standard ? nil : port)
    (clean.percentEncodedPath, clean.percentEncodedQuery) = (
      parts.percentEncodedPath, parts.percentEncodedQuery
    )
    guard let url = clean.string else { throw Self.refused(parameter, host) }
    return (url, host)
  }

  private static func refused(_ parameter: String, _ host: String) -> ServiceError {
    .invalid(
      parameter,
      "images are not fetched from '\(host)'; send the image itself, as `data:image/png;base64,…`")
  }
}
