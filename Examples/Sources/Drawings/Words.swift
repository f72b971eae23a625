/// What an object looks like. Its corners are in `Shape+Figure.swift`.
public enum Shape: String, Sendable, Hashable, Codable, CaseIterable {
  case circle, square, triangle, star, heart, cross, ring, diamond, arrow, crescent

  /// The radius of the largest object that shows whole inside one of radius 1; nil where there is
  /// no room for one.
  var room: Float? {
    switch self {
    case .circle: 0.75
    case .square: 0.6
    case .ring: 0.5
    case .heart: 0.5
    case .diamond: 0.46
    case .triangle: 0.44
    case .star, .cross, .arrow, .crescent: nil
    }
  }

  /// Whether its outline alone is told from every other shape; that of a circle is a ring.
  var canBeOutlined: Bool { self != .circle && self != .ring }
}

/// The colour of an object.
public enum Colour: String, Sendable, Hashable, Codable, CaseIterable {
  case red, orange, yellow, green, turquoise, blue, purple, pink, brown, black, grey, white

  /// Red, green and blue from 0 to 1.
  public var rgb: SIMD3<Float> {
    switch self {
    case .red: SIMD3(0.86, 0.10, 0.12)
    case .orange: SIMD3(1.00, 0.53, 0.05)
    case .yellow: SIMD3(0.97, 0.87, 0.10)
    case .green: SIMD3(0.12, 0.60, 0.20)
    case .turquoise: SIMD3(0.14, 0.77, 0.75)
    case .blue: SIMD3(0.11, 0.27, 0.86)
    case .purple: SIMD3(0.52, 0.17, 0.68)
    case .pink: SIMD3(0.98, 0.52, 0.73)
    case .brown: SIMD3(0.45, 0.26, 0.11)
    case .black: SIMD3(0.06, 0.06, 0.06)
    case .grey: SIMD3(0.50, 0.50, 0.50)
    case .white: SIMD3(0.97, 0.97, 0.97)
    }
  }
}

/// The colour of a background.
public enum Tint: String, Sendable, Hashable, Codable, CaseIterable {
  case white, lightGrey, lightBlue, lightGreen, lightYellow, grey, darkGrey, darkBlue, darkGreen,
    black

  /// Red, green and blue from 0 to 1.
  public var rgb: SIMD3<Float> {
    switch self {
    case .white: SIMD3(1.00, 1.00, 1.00)
    case .lightGrey: SIMD3(0.84, 0.84, 0.84)
    case .lightBlue: SIMD3(0.73, 0.86, 0.98)
    case .lightGreen: SIMD3(0.76, 0.94, 0.74)
    case .lightYellow: SIMD3(1.00, 0.97, 0.72)
    case .grey: SIMD3(0.58, 0.58, 0.58)
    case .darkGrey: SIMD3(0.28, 0.28, 0.28)
    case .darkBlue: SIMD3(0.06, 0.09, 0.36)
    case .darkGreen: SIMD3(0.04, 0.25, 0.11)
    case .black: SIMD3(0.03, 0.03, 0.03)
    }
  }

  /// The tints on which diagrams are drawn.
  static let pale: [Tint] = [.white, .lightGrey, .lightBlue, .lightGreen, .lightYellow]
}

/// How large an object is beside the drawing.
public enum Size: String, Sendable, Hashable, Codable, CaseIterable {
  case small, medium, large

  /// Radii, in sides of the drawing.
  var radii: ClosedRange<Float> {
    switch self {
    case .small: 0.11...0.14
    case .medium: 0.19...0.23
    case .large: 0.32...0.40
    }
  }
}

/// The ninth of the drawing in which the centre of an object lies, row by row.
public enum Place: String, Sendable, Hashable, Codable, CaseIterable {
  case topLeft, top, topRight, left, centre, right, bottomLeft, bottom, bottomRight

  /// - Parameters:
  ///   - x: from 0, left, to 1.
  ///   - y: from 0, top, to 1.
  init(x: Float, y: Float) {
    func third(_ value: Float) -> Int { min(2, max(0, Int(value * 3))) }
    self = Self.allCases[3 * third(y) + third(x)]
  }

  /// Where the column and the row begin, in thirds of the drawing.
  var cell: (column: Int, row: Int) {
    let index = Self.allCases.firstIndex(of: self)!
    return (index % 3, index / 3)
  }
}

/// What is true of the first of two objects with regard to the second.
public enum Relation: String, Sendable, Hashable, Codable, CaseIterable {
  case leftOf, rightOf, above, below, inside, around, biggerThan, smallerThan

  /// What is true of the second object with regard to the first.
  public var inverse: Relation {
    switch self {
    case .leftOf: .rightOf
    case .rightOf: .leftOf
    case .above: .below
    case .below: .above
    case .inside: .around
    case .around: .inside
    case .biggerThan: .smallerThan
    case .smallerThan: .biggerThan
    }
  }

  /// Of a relation and its inverse the one that names a combination.
  var isCanonical: Bool {
    switch self {
    case .leftOf, .above, .inside, .biggerThan: true
    case .rightOf, .below, .around, .smallerThan: false
    }
  }
}
