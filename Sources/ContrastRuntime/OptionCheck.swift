/// Ends the program unless an option has a value that it can have, and says which, in release builds too.
///
/// Structs of options check in `init` and in `didSet`, so that a wrong value is met where it is set and
/// never where it is used. The documentation of each option says what it can be.
///
/// - Parameters:
///   - isValid: of the value.
///   - message: names the option, its value, and what it must be.
package func checkOption(
  _ isValid: Bool, _ message: @autoclosure () -> String, file: StaticString = #file,
  line: UInt = #line
) {
  guard !isValid else { return }
  fatalError(message(), file: file, line: line)
}

/// The same for a count that must be at least 1; nil is allowed where it stands for no limit.
///
/// - Parameters:
///   - count: the value.
///   - name: of the option.
package func checkCount(
  _ count: Int?, _ name: String, file: StaticString = #file, line: UInt = #line
) {
  guard let count else { return }
  checkOption(count >= 1, "\(name) is \(count); it must be at least 1", file: file, line: line)
}
