import ArgumentParser
import Foundation
import PhotoLibrary
import PhotoServer

struct SetPassword: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "password",
    abstract: "Sets the password of the page, for other machines.",
    discussion: """
      It is asked for on a terminal, twice, or read as a line from standard input. Only what scrypt makes of it is \
      kept. A server that runs goes on with the old one until it is started again.
      """)

  @OptionGroup var library: LibraryOptions

  func run() async throws {
    let database = try library.open()
    guard isatty(STDIN_FILENO) == 1 else {
      guard let password = readLine() else { throw AccessError.passwordLength }
      return try Password.set(password, in: database.folder)
    }
    guard let password = Self.ask("Password: "), let again = Self.ask("Again: "), password == again
    else { throw ValidationError("The two are not the same; nothing was changed.") }
    try Password.set(password, in: database.folder)
  }

  /// Asks on the terminal without showing what is typed.
  private static func ask(_ question: String) -> String? {
    guard let answer = getpass(question) else { return nil }
    return String(cString: answer)
  }
}
