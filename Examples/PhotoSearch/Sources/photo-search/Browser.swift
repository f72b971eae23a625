import Foundation

/// The browser of the desktop.
enum Browser {
  /// What shows a page, the first that there is: what the variable `BROWSER` names, what the desktop calls for, or a browser.
  private static var programs: [String] {
    #if os(macOS)
      let usual = ["open"]
    #else
      let usual = ["xdg-open", "chromium", "chromium-browser", "google-chrome", "firefox"]
    #endif
    return (ProcessInfo.processInfo.environment["BROWSER"].map { [$0] } ?? []) + usual
  }

  /// Shows a page, and does not wait for the browser.
  ///
  /// - Returns: whether there was a program for it.
  static func open(_ address: String) -> Bool {
    guard let program = programs.lazy.compactMap(path(of:)).first else { return false }
    let process = Process()
    process.executableURL = program
    process.arguments = [address]
    process.standardInput = FileHandle.nullDevice
    // What browsers say of themselves is not what this program has to say.
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return (try? process.run()) != nil
  }

  /// Where a program is; a name is looked for in `PATH`.
  private static func path(of program: String) -> URL? {
    let folders =
      program.contains("/")
      ? [""]
      : (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { $0 + "/" }
    return folders.map { $0 + program }.first(where: FileManager.default.isExecutableFile(atPath:))
      .map { URL(filePath: $0) }
  }
}
