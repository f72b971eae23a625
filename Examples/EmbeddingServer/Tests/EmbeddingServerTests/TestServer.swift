import Contrast
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import EmbeddingServerCore

/// The model and the pictures that come with the examples.
enum Samples {
  private static let examples = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let model = examples.appending(path: "Models/picture-llm2clip")

  static func picture(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: examples.appending(path: "Pictures/\(name).png")))
  }

  /// `data:image/png;base64,…`.
  static func dataURI(_ name: String) throws -> String {
    "data:image/png;base64," + Data(try picture(name)).base64EncodedString()
  }

  /// The library itself, to compare with.
  static let library = Task {
    try await DualEncoder(directory: model, options: .init(threads: 2))
  }

  static func vector(ofText text: String) async throws -> [Float] {
    try await Array(library.value.encode(texts: [text])[0])
  }

  static func vector(ofPicture name: String) async throws -> [Float] {
    let source = ImageSource.bytes(try picture(name), name: name)
    return try await Array(library.value.encode(images: [source])[0])
  }
}

/// An answer, with its body as JSON.
struct Reply: Sendable {
  let status: Int
  let headers: HTTPFields
  let bytes: [UInt8]

  init(_ response: TestResponse) {
    status = Int(response.status.code)
    headers = response.headers
    bytes = Array(buffer: response.body)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func decoded<T: Decodable>(_ type: T.Type = T.self) throws -> T {
    try JSONDecoder().decode(type, from: Data(bytes))
  }

  /// `error_type` of text-embeddings-inference.
  var errorType: String? { (try? decoded(InferenceError.self))?.error_type }
  /// `error` of OpenAI.
  var openAIError: OpenAIError? { (try? decoded([String: OpenAIError].self))?["error"] }
}

struct InferenceError: Decodable {
  let error: String
  let error_type: String
}

struct OpenAIError: Decodable {
  let message: String
  let type: String
  let param: String?
  let code: String?
}

extension TestClientProtocol {
  /// Sends JSON.
  func post(
    _ path: String, _ json: String, headers: HTTPFields = [:]
  ) async throws -> Reply {
    var headers = headers
    headers[.contentType] = headers[.contentType] ?? "application/json"
    return Reply(
      try await executeRequest(
        uri: path, method: .post, headers: headers, body: ByteBuffer(string: json)))
  }

  func get(_ path: String, headers: HTTPFields = [:]) async throws -> Reply {
    Reply(try await executeRequest(uri: path, method: .get, headers: headers, body: nil))
  }
}

extension String {
  /// As a string of JSON.
  var json: String {
    String(decoding: (try? JSONEncoder().encode(self)) ?? Data(), as: UTF8.self)
  }
}

/// A server of the model, on a socket of its own.
struct TestServer {
  let service: EmbeddingService

  /// - Parameters:
  ///   - models: the small model as `small`, if none are named.
  ///   - change: of what is set.
  init(
    models: [ModelSource] = [ModelSource(name: "small", location: Samples.model.path)],
    _ change: (inout ServerConfiguration) -> Void = { _ in }
  ) throws {
    var configuration = ServerConfiguration(models: models)
    configuration.threads = 2
    configuration.port = 0
    configuration.limits.drainTime = .seconds(10)
    change(&configuration)
    var logger = Logger(label: "test") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .error
    service = try EmbeddingService(configuration, logger: logger)
  }

  func run<R>(_ body: @Sendable (any TestClientProtocol) async throws -> R) async throws -> R {
    try await service.application().test(.ahc(.http), body)
  }

  /// A number of `/metrics`, by its name and labels as written.
  func number(_ name: String) -> Double? {
    service.numbers.text.split(separator: "\n").first { $0.hasPrefix(name + " ") }
      .flatMap { Double($0.dropFirst(name.count + 1)) }
  }
}

/// A server that the tests of routes share.
let shared = Task { try TestServer() }
