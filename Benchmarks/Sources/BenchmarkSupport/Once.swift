import Synchronization

/// A value that is made when it is first asked for.
public final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let make: @Sendable () throws -> Value

  public init(_ make: @escaping @Sendable () throws -> Value) { self.make = make }

  public func value() throws -> Value {
    try made.withLock { made in
      if let made { return made }
      let value = try make()
      made = value
      return value
    }
  }
}
