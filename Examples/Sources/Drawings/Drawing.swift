/// A drawing in words and numbers: what is where, and in which colour.
///
/// Lengths and positions are in sides of the drawing: x from 0 (left) to 1, y from 0 (top) to 1.
public struct Drawing: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// One object.
    case single
    /// Two to six objects of one shape and colour.
    case group
    /// Two objects in a relation.
    case pair
    /// Two groups of one to three objects.
    case mixed
    case diagram
  }

  public let kind: Kind
  public internal(set) var background: Background
  /// In a pair the first is what the relation speaks of; in a mixed drawing the groups stand one
  /// after the other.
  public internal(set) var objects: [Object]
  /// What is true of the first object of a pair with regard to the second.
  public internal(set) var relation: Relation?
  /// What a drawing of kind ``Kind/diagram`` shows.
  public internal(set) var diagram: Diagram?

  /// The objects by shape and colour, in their order.
  var groups: [(count: Int, object: Object)] {
    objects.reduce(into: []) { groups, object in
      if let last = groups.last, last.object.look == object.look {
        groups[groups.count - 1].count += 1
      } else {
        groups.append((1, object))
      }
    }
  }
}

/// A shape in a drawing.
public struct Object: Sendable, Hashable, Codable {
  public internal(set) var shape: Shape
  public internal(set) var colour: Colour
  public internal(set) var size: Size
  public internal(set) var place: Place
  /// The centre.
  public internal(set) var x: Float
  public internal(set) var y: Float
  /// Of a circle that the shape fits into; an outline stands half outside of it.
  public let radius: Float
  /// Clockwise, in radians.
  public let rotation: Float
  /// Whether only the outline is drawn.
  public internal(set) var isOutlined: Bool
  /// The shade of the colour, red, green and blue from 0 to 1.
  public let rgb: SIMD3<Float>

  var look: Look {
    get { Look(shape: shape, colour: colour) }
    set { (shape, colour) = (newValue.shape, newValue.colour) }
  }
}

/// A shape in a colour: what tells objects apart.
struct Look: Sendable, Hashable {
  var shape: Shape
  var colour: Colour
}

/// What is behind everything else.
public struct Background: Sendable, Hashable, Codable {
  public enum Pattern: String, Sendable, Hashable, Codable, CaseIterable {
    case plain, gradient, noise, stripes, checks
  }

  public internal(set) var pattern: Pattern
  public internal(set) var tint: Tint
  /// Where a gradient ends; the tint elsewhere.
  public internal(set) var end: Tint
  /// The direction of a gradient or of stripes, in radians.
  public let angle: Float
  /// Of the noise.
  public let seed: UInt64
}
