import Contrast
import Foundation

/// The options of the command line: `--name value`.
struct RunnerOptions {
  private var values: [String: String] = [:]

  init(_ arguments: some Sequence<String>) throws {
    var arguments = Array(arguments)[...]
    while let name = arguments.popFirst() {
      guard name.hasPrefix("--"), let value = arguments.popFirst() else {
        throw RunnerError.usage("'\(name)' is not an option with a value")
      }
      values[String(name.dropFirst(2))] = value
    }
  }

  func string(_ name: String) throws -> String {
    guard let value = values[name] else { throw RunnerError.usage("--\(name) is missing") }
    return value
  }

  func url(_ name: String) throws -> URL { URL(filePath: try string(name)) }

  func int(_ name: String) throws -> Int {
    guard let value = Int(try string(name)), value > 0 else {
      throw RunnerError.usage("--\(name) must be a positive number")
    }
    return value
  }

  /// A number that may be left out.
  func optionalDouble(_ name: String) throws -> Double? {
    guard let text = values[name] else { return nil }
    guard let value = Double(text) else { throw RunnerError.usage("--\(name) must be a number") }
    return value
  }

  /// `--precision`, float32 if it is not given.
  func precision() throws -> Precision {
    guard let name = values["precision"] else { return .float32 }
    guard let precision = Precision(rawValue: name) else {
      throw RunnerError.usage("there is no precision '\(name)'")
    }
    return precision
  }

  /// The lines of a text file.
  func lines(_ name: String) throws -> [String] {
    try String(contentsOf: try url(name), encoding: .utf8).split(separator: "\n").map(String.init)
  }
}

enum RunnerError: Error, CustomStringConvertible {
  case usage(String)

  var description: String {
    switch self {
    case .usage(let reason): reason
    }
  }
}
