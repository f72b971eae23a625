/// What a trainable parameter is called: the full name of its tensor in the checkpoint, such as
/// `vision_model.encoder.layers.0.mlp.fc1.weight`.
///
/// Weights that are tied have one name.
public struct ParameterID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let name: String

  public init(_ name: String) { self.name = name }

  public var description: String { name }

  public static func < (a: ParameterID, b: ParameterID) -> Bool { a.name < b.name }
}
