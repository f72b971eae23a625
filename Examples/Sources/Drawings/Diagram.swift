/// A chart or another picture that explains something.
public struct Diagram: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Bars that stand.
    case columns
    /// Bars that lie.
    case bars
    case pie
    case lines
    case scatter
    /// Boxes in a row, with arrows from each to the next.
    case flow
    /// A box with lines to the others below it.
    case tree
    /// Boxes or circles joined by lines.
    case network
    case table
    /// A curve in a coordinate system.
    case curve
  }

  public let kind: Kind
  /// The number of bars, slices, lines, points, boxes or rows; 1 for a curve.
  public let count: Int
  /// Columns of a table, points of each line; 1 elsewhere.
  public let columns: Int
  /// From 0 to 1: heights of bars, angles of slices, and heights of lines one line after the other;
  /// pairs of x and y for points and for the boxes of networks; the height and slope of a curve.
  public let values: [Float]
  /// One for each bar, slice, line, point, box or curve; of the heading for a table.
  public let colours: [Colour]
  /// The box that it stands in.
  public let left: Float
  public let top: Float
  public let width: Float
  public let height: Float
  /// Whether a flow goes down.
  public let isVertical: Bool
  /// Whether the nodes of a tree or network are circles, and whether a curve is a wave.
  public let isRound: Bool
  /// The width of lines.
  public let stroke: Float
  /// The colour of axes, outlines and arrows.
  public let ink: SIMD3<Float>

  /// The colour that all parts have, if they do.
  var commonColour: Colour? {
    Set(colours).count == 1 ? colours.first : nil
  }

  /// Which of the values is clearly the largest.
  var largest: Int? {
    let order = values.indices.sorted { values[$0] > values[$1] }
    guard order.count > 1, values[order[0]] > values[order[1]] + 0.08 else { return nil }
    return order[0]
  }

  /// Whether a single line rises or falls all the way.
  var trend: Trend? {
    guard kind == .lines, count == 1 else { return nil }
    let steps = zip(values, values.dropFirst())
    if steps.allSatisfy({ $0 < $1 }) { return .rising }
    if steps.allSatisfy({ $0 > $1 }) { return .falling }
    return .changing
  }

  enum Trend { case rising, falling, changing }
}
