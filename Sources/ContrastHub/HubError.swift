import ContrastRuntime

/// Why files could not be fetched from the Hub, or not be taken from its cache.
///
/// No message holds a token, and none the query of an address, which may be signed.
public enum HubError: ContrastError, DetailedError, Equatable {
  /// `HF_ENDPOINT` is no address of a server.
  case invalidEndpoint(text: String)
  /// There is no such repository, or it is private, which the Hub does not tell apart.
  case repositoryNotFound(repository: String, hasToken: Bool)
  /// The repository has no such branch, tag or commit.
  case revisionNotFound(repository: String, revision: String)
  /// The revision has no such file.
  case fileNotFound(repository: String, file: String)
  /// The repository is gated: its owner asks for an agreement, and for a token to tell who agreed.
  case gated(repository: String, hasToken: Bool)
  /// The Hub does not accept the token.
  case unauthorized(repository: String)
  /// The token is good, but not for this.
  case forbidden(repository: String, reason: String)
  /// There were too many requests; `seconds` is how long the server asks to wait, where it says so.
  case rateLimited(address: String, seconds: Int?)
  /// The server failed again and again.
  case serverFailure(address: String, status: Int)
  /// No connection, or one that broke again and again.
  case connection(address: String, reason: String)
  /// A redirect that is not followed: one of an endless chain, or to an unsafe place.
  case redirect(address: String, reason: String)
  /// The answer is not what a Hub gives, or has a status that means nothing here.
  case invalidAnswer(address: String, reason: String)
  /// A file of the repository has a name that would lead out of its folder.
  case unsafeFileName(repository: String, name: String)
  /// A file is longer or shorter than the Hub says.
  case wrongSize(file: String, expected: Int, found: Int)
  /// The bytes of a file are others than the Hub says.
  case wrongChecksum(file: String, expected: String, found: String)
  /// No file of the repository was asked for, such as where it has no weights that can be read.
  case nothingToFetch(repository: String, reason: String)
  /// The cache lacks the file, and nothing may be fetched.
  case offline(repository: String, file: String)
}

extension HubError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .invalidEndpoint(let text):
      ErrorDetails(
        code: "hub.invalid-endpoint",
        message:
          "'\(text)' is not the address of a Hub; set HF_ENDPOINT to one such as "
          + "https://huggingface.co, or remove it")
    case .repositoryNotFound(let repository, let hasToken):
      ErrorDetails(
        code: "hub.repository-not-found", key: repository,
        message:
          "there is no repository '\(repository)', or it is private or gated; check its name"
          + (hasToken
            ? " and whether the account of the token may read it"
            : "; for private and gated ones set HF_TOKEN to a token that may read it"))
    case .revisionNotFound(let repository, let revision):
      ErrorDetails(
        code: "hub.revision-not-found", key: repository,
        message:
          "the repository '\(repository)' has no revision '\(revision)'; name a branch, a tag or the "
          + "40 digits of a commit")
    case .fileNotFound(let repository, let file):
      ErrorDetails(
        code: "hub.file-not-found", file: file, key: repository,
        message: "the repository '\(repository)' has no file '\(file)' at this revision")
    case .gated(let repository, let hasToken):
      ErrorDetails(
        code: "hub.gated", key: repository,
        message:
          "the repository '\(repository)' is gated: agree to its terms on its page at the Hub"
          + (hasToken
            ? " with the account of the token, and wait for its owner where the page says so"
            : ", then set HF_TOKEN to a token of the account that agreed"))
    case .unauthorized(let repository):
      ErrorDetails(
        code: "hub.unauthorized", key: repository,
        message:
          "the Hub does not accept the token for '\(repository)': it is wrong or has expired; set "
          + "HF_TOKEN to a new one, or remove it to fetch what is public")
    case .forbidden(let repository, let reason):
      ErrorDetails(
        code: "hub.forbidden", key: repository,
        message:
          "the Hub forbids to read '\(repository)'\(reason.isEmpty ? "" : ": \(reason)"); use a token "
          + "with the right to read this repository")
    case .rateLimited(let address, let seconds):
      ErrorDetails(
        code: "hub.rate-limited", file: address,
        message:
          "\(address): too many requests; try again "
          + (seconds.map { "in \($0) seconds" } ?? "later") + ", with a token for a higher limit")
    case .serverFailure(let address, let status):
      ErrorDetails(
        code: "hub.server-failure", file: address,
        message:
          "\(address): the server failed with status \(status), again and again; try again later")
    case .connection(let address, let reason):
      ErrorDetails(
        code: "hub.connection", file: address,
        message:
          "\(address): \(reason); check the network, HF_ENDPOINT and the proxies, and try again: what "
          + "has come already is kept")
    case .redirect(let address, let reason):
      ErrorDetails(
        code: "hub.redirect", file: address,
        message: "\(address): a redirect is not followed: \(reason); check HF_ENDPOINT")
    case .invalidAnswer(let address, let reason):
      ErrorDetails(
        code: "hub.invalid-answer", file: address,
        message:
          "\(address): not the answer of a Hub: \(reason); check HF_ENDPOINT and the proxies")
    case .unsafeFileName(let repository, let name):
      ErrorDetails(
        code: "hub.unsafe-file-name", file: name, key: repository,
        message:
          "the repository '\(repository)' has a file '\(name)', whose name leads out of its folder or "
          + "cannot be one; nothing of it is fetched")
    case .wrongSize(let file, let expected, let found):
      ErrorDetails(
        code: "hub.wrong-size", file: file,
        message:
          "\(file): \(found) bytes came where the Hub lists \(expected); try again, or ask the owner of "
          + "the repository")
    case .wrongChecksum(let file, let expected, let found):
      ErrorDetails(
        code: "hub.wrong-checksum", file: file,
        message:
          "\(file): the checksum is \(found) where the Hub lists \(expected); what came was thrown "
          + "away: try again, and check the proxies")
    case .nothingToFetch(let repository, let reason):
      ErrorDetails(
        code: "hub.nothing-to-fetch", key: repository,
        message:
          "the repository '\(repository)' has nothing to fetch: \(reason); name the files that are "
          + "wanted")
    case .offline(let repository, let file):
      ErrorDetails(
        code: "hub.offline", file: file, key: repository,
        message:
          "\(file): not in the cache, and HF_HUB_OFFLINE forbids to fetch it from '\(repository)'; "
          + "remove HF_HUB_OFFLINE, or bring the files into the cache in another way")
    }
  }
}
