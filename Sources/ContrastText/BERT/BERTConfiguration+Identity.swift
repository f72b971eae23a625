import ContrastFiles
import ContrastLayers

extension BERTConfiguration {
  /// What the encoder computes. Names and defaults are in `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("bert", version: 1)
    identity.field("vocabulary", vocabularySize)
    identity.field("layers", layers)
    identity.field("block", block.identity)
    identity.field("token_types", embedding.typeCount)
    identity.field("positions", embedding.positions?.rows)
    identity.field("first_position", embedding.positions?.offset ?? 0, default: 0)
    identity.field("padding_token", paddingToken.map { Int($0) })
    identity.field("relative_buckets", relativeBuckets?.count)
    return identity
  }
}

extension TextPooling {
  /// The names of the parts in an `Identity`.
  package var identityNames: [String] {
    switch self {
    case .mean: ["mean"]
    case .weightedMean: ["weighted_mean"]
    case .sumOverRootLength: ["sum_over_root_length"]
    case .maximum: ["maximum"]
    case .first: ["first"]
    case .last: ["last"]
    case .token(let id): ["token_\(id)"]
    case .concatenated(let parts): parts.flatMap(\.identityNames)
    }
  }
}
