import ContrastFiles
import ContrastRuntime
import Foundation

/// The Hugging Face Hub, from which models are fetched into the local cache.
///
///     let folder = try await Hub().fetch("openai/clip-vit-base-patch32")
///     let model = try await DualEncoder(directory: folder)
///
/// Fetching is an explicit call of this module; the rest of the package uses no network. The cache is
/// the one of `huggingface_hub`: each finds the files that the other fetched. A new `Hub` is set up by the
/// environment, by the variables that `huggingface_hub` reads:
///
/// | Variable | Meaning |
/// |---|---|
/// | `HF_ENDPOINT` | the server, for mirrors |
/// | `HF_HUB_CACHE`, `HF_HOME`, `XDG_CACHE_HOME` | the place of the cache |
/// | `HF_HUB_OFFLINE`, `TRANSFORMERS_OFFLINE` | `1` forbids requests |
/// | `HF_TOKEN`, `HF_TOKEN_PATH` | the token, or the file that holds it (by default `$HF_HOME/token`) |
/// | `HF_HUB_DISABLE_IMPLICIT_TOKEN` | `1`: no token unless ``token`` is set |
/// | `https_proxy`, `all_proxy`, `no_proxy`, also in capitals; `http_proxy` | proxies, as curl reads them |
public struct Hub: Sendable {
  /// The address of the server, such as `https://huggingface.co`.
  package var endpoint: String
  /// What the Hub knows the user by; nil for what is public. It goes to the server of `HF_ENDPOINT` alone, never
  /// to one that it redirects to, and never over a connection without encryption to another machine.
  public var token: String?
  /// The folder where files are kept, which holds the `models--…` folders. It need not exist.
  public var cache: URL
  /// Whether only the cache is looked into.
  package var isOffline: Bool
  /// The requests that run at a time, at least 1.
  package var connections = 8 { didSet { checkCount(connections, "connections") } }
  /// Told of the bytes of the files that are there, those of the cache included; on an arbitrary thread.
  public var progress: ProgressHandler?

  /// The bytes of one request of a large file.
  var pieceSize = 16 << 20
  /// How long a connection may be silent.
  var timeout = Duration.seconds(20)
  /// Waits between two attempts.
  var pause: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

  /// The Hub as the environment of this process sets it up.
  public init() { self.init(environment: ProcessInfo.processInfo.environment) }
}

// MARK: - The environment

extension Hub {
  /// The Hub as `environment` sets it up.
  init(environment: [String: String]) {
    func text(_ names: String...) -> String? {
      names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }
    func isTrue(_ names: String...) -> Bool {
      let value = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
      return ["1", "ON", "YES", "TRUE"].contains(value?.uppercased())
    }
    endpoint = text("HF_ENDPOINT") ?? "https://huggingface.co"
    cache = HuggingFaceCache(environment: environment).directory
    isOffline = isTrue("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")
    guard !isTrue("HF_HUB_DISABLE_IMPLICIT_TOKEN") else { return }
    token =
      Self.trimmed(text("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"))
      ?? Self.trimmed(Self.tokenFile(environment))
  }

  /// What the file with the token holds, if there is one.
  private static func tokenFile(_ environment: [String: String]) -> String? {
    let file = HuggingFaceCache.tokenFile(environment)
    guard let bytes = try? FileBytes.read(path: file, limit: 1 << 12) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func trimmed(_ token: String?) -> String? {
    let token = token?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    return token.isEmpty ? nil : token
  }
}
