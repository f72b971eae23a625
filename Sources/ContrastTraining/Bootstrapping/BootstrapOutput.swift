import ContrastFiles
import Foundation

/// The captions file of a job, and the journal that says how far it has come.
///
/// Lines go to `captions.jsonl.partial`. A commit makes them durable and then replaces `captions.jsonl.journal`
/// atomically, which holds the number of images that are done and of bytes that count; whatever stands behind
/// them when a job is taken up is cut off. At the end the partial file gets the name of the output. The
/// journal stays, so that a job that is done is not done again.
final class BootstrapOutput {
  /// How far a job has come.
  struct Journal: Codable {
    /// What must be equal to go on.
    var job: String
    /// The images that are done.
    var images = 0
    /// The last of them.
    var last: String?
    /// The bytes of the partial file that count.
    var bytes = 0
    var isFinished = false
    var summary = CaptionBootstrapping.Summary()
  }

  private(set) var journal: Journal
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var committed = ContinuousClock.now

  private var partial: String { path + ".partial" }
  private var journalPath: String { path + ".journal" }

  /// Opens the output of a job, or takes one up.
  ///
  /// - Parameters:
  ///   - output: the captions file.
  ///   - job: what must be equal to go on.
  /// - Throws: `FileError`; ``TrainingDataError`` if the output is there already, or belongs to another job.
  init(_ output: URL, job: String) throws {
    path = output.path
    let partial = path + ".partial"
    let stored = try Self.journal(path, of: job)
    if let stored, stored.isFinished {
      (journal, descriptor) = (stored, -1)
      // The job was killed before its file had its name.
      if FileStatus(path) == nil { try rename() }
      return
    }
    guard FileStatus(path) == nil else {
      throw TrainingDataError.invalid(
        example: path, reason: "stands there already; name another file, or remove it")
    }
    descriptor = open(partial, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(partial, "create") }
    journal = stored ?? Journal(job: job)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      throw FileError.system(
        file: partial, operation: "lock", reason: "another process is writing there")
    }
    try takeUp(isNew: stored == nil)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func journal(_ output: String, of job: String) throws -> Journal? {
    let path = output + ".journal"
    guard FileStatus(path) != nil else { return nil }
    let bytes = try FileBytes.read(path: path, limit: 1 << 24)
    let journal: Journal
    do { journal = try JSONDecoder().decode(Journal.self, from: Data(bytes)) } catch {
      throw FileError.malformed(file: path, format: "journal", reason: "\(error)")
    }
    guard journal.job == job else {
      throw TrainingDataError.otherPosition(
        reason: "\(path) is of the job '\(journal.job)', not of '\(job)'")
    }
    return journal
  }

  /// Goes to where the journal says that the job was.
  private func takeUp(isNew: Bool) throws {
    let size = FileStatus(partial)?.size ?? 0
    guard size >= journal.bytes else {
      throw TrainingDataError.otherPosition(
        reason: "\(partial) has \(size) bytes where \(journal.bytes) were written")
    }
    guard ftruncate(descriptor, off_t(journal.bytes)) == 0,
      lseek(descriptor, 0, SEEK_END) >= 0
    else { throw Self.failure(partial, "truncate") }
    removeLeftovers()
    if isNew { try writeJournal() }
  }

  /// Removes journals that a process that was killed left half written.
  private func removeLeftovers() {
    let url = URL(filePath: journalPath)
    let folder = url.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(url.lastPathComponent + ".partial-") {
      unlink("\(folder)/\(name)")
    }
  }

  /// Adds what became of some images, and commits if the last time is long ago.
  ///
  /// - Parameters:
  ///   - lines: of the images that have a caption.
  ///   - images: how many images are done.
  ///   - last: the name of the last of them.
  ///   - summary: of the whole job so far.
  ///   - interval: between commits.
  func append(
    _ lines: [String], images: Int, last: String, summary: CaptionBootstrapping.Summary,
    interval: Duration
  ) throws {
    for line in lines { buffer += Array(line.utf8) + [UInt8(ascii: "\n")] }
    journal.images += images
    journal.last = last
    journal.summary = summary
    if .now - committed >= interval { try commit() }
  }

  /// Makes durable what was added.
  func commit() throws {
    try flush()
    try writeJournal()
  }

  /// Gives the file its name.
  func finish() throws {
    try flush()
    journal.isFinished = true
    try writeJournal()
    try rename()
  }

  private func flush() throws {
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure(partial, "write")
      }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw Self.failure(partial, "write") }
    journal.bytes += buffer.count
    buffer = []
    committed = .now
  }

  private func writeJournal() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var file = try AtomicFileWriter(path: journalPath)
    try file.write(String(decoding: try encoder.encode(journal), as: UTF8.self) + "\n")
    try file.commit()
  }

  private func rename() throws {
    guard Foundation.rename(partial, path) == 0 else { throw Self.failure(path, "write") }
  }

  private static func failure(_ path: String, _ operation: String) -> FileError {
    .system(file: path, operation: operation, reason: String(cString: strerror(errno)))
  }
}
