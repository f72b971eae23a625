import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@Suite("Hugging Face's cache")
struct HuggingFaceCacheTests {
  private let folder: TemporaryFolder
  private var cache: HuggingFaceCache { HuggingFaceCache(directory: folder.url) }
  private let first = String(repeating: "0123456789", count: 4)
  private let second = String(repeating: "abcdef0123", count: 4)

  init() throws { folder = try TemporaryFolder() }

  private func write(_ path: String, _ text: String) throws {
    let url = folder.url.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// A snapshot as the hub's client makes it: the file is a link to a blob.
  private func snapshot(_ repository: String, _ commit: String, _ text: String = "{}") throws {
    let blob = "\(commit.prefix(8))-config"
    try write("\(repository)/blobs/\(blob)", text)
    let place = folder.url.appending(path: "\(repository)/snapshots/\(commit)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: place.appending(path: "config.json").path, withDestinationPath: "../../blobs/\(blob)")
  }

  private func path(_ repository: String, _ commit: String) -> String {
    folder.path("\(repository)/snapshots/\(commit)")
  }

  private func error(_ text: String, _ location: SourceLocation = #_sourceLocation)
    -> ModelLocationError?
  {
    #expect(throws: ModelLocationError.self, sourceLocation: location) {
      try ModelLocation.resolve(text, cache: cache)
    }
  }

  @Test(
    "A repository is found by branch, tag, pull request and commit, with or without a namespace")
  func found() throws {
    for (name, id) in [("models--org--name.v1_x", "org/name.v1_x"), ("models--gpt2", "gpt2")] {
      try snapshot(name, first, #"{"n":1}"#)
      try snapshot(name, second, #"{"n":2}"#)
      try write("\(name)/refs/main", first)
      try write("\(name)/refs/v2", second + "\n")
      try write("\(name)/refs/refs/pr/1", second)
      for (text, commit) in [
        (id, first), ("\(id)@main", first), ("\(id)@v2", second), ("\(id)@refs/pr/1", second),
        ("\(id)@\(first)", first), ("\(id)@\(second)", second),
      ] {
        let url = try ModelLocation.resolve(text, cache: cache)
        #expect(url.path == path(name, commit), "\(text)")
        let config = try JSONNode(contentsOf: url.appending(path: "config.json").path)
        #expect(try config.int("n") == (commit == first ? 1 : 2))
      }
      #expect(try cache.snapshot(of: id).path == path(name, first))
      #expect(try cache.snapshot(of: id, revision: "v2").path == path(name, second))
    }
  }

  @Test("The only commit is taken where no reference was stored and no revision asked for")
  func single() throws {
    let name = "models--org--name"
    try snapshot(name, first)
    #expect(try cache.snapshot(of: "org/name").path == path(name, first))
    #expect(throws: ModelLocationError.self) {
      try cache.snapshot(of: "org/name", revision: "main")
    }
    // Another branch was fetched: the commit may be its.
    try write("\(name)/refs/v2", first)
    let error = #expect(throws: ModelLocationError.self) { try cache.snapshot(of: "org/name") }
    #expect("\(error!)".contains("v2") && "\(error!)".contains(first))
    try FileManager.default.removeItem(at: folder.url.appending(path: "\(name)/refs"))
    try snapshot(name, second)
    #expect(throws: ModelLocationError.self) { try cache.snapshot(of: "org/name") }
  }

  @Test("A path to something goes first, a folder of the cache leads to its snapshot")
  func paths() throws {
    let name = "models--org--name"
    try snapshot(name, first)
    try write("\(name)/refs/main", first)
    try write("plain/config.json", "{}")
    try write("models--mine/config.json", "{}")
    for (text, expected) in [
      ("plain", "plain"), ("plain/", "plain"), ("plain/config.json", "plain/config.json"),
      (name, "\(name)/snapshots/\(first)"), (name + "/", "\(name)/snapshots/\(first)"),
      ("\(name)/snapshots/..", "\(name)/snapshots/\(first)"),
      ("\(name)/snapshots/\(first)", "\(name)/snapshots/\(first)"),
      ("models--mine", "models--mine"),
    ] {
      let url = try ModelLocation.resolve(folder.path(text), cache: cache)
      #expect(
        url.resolvingSymlinksInPath().path
          == folder.url.appending(path: expected).resolvingSymlinksInPath().path, "\(text)")
    }
    try FileManager.default.removeItem(at: folder.url.appending(path: "\(name)/snapshots"))
    #expect(error(folder.path(name)) != nil)
    for text in [folder.path("none"), "./none", "../none/none", "~/none", "/none"] {
      #expect(error(text) == .notFound(path: text))
    }
  }

  @Test("What is not there is named, with the place and that nothing is downloaded")
  func missing() throws {
    #expect(
      error("org/name")
        == .notCached(repository: "org/name", folder: folder.path("models--org--name")))
    try snapshot("models--org--name", first)
    try write("models--org--name/refs/main", second)
    for text in ["org/name", "org/name@v3", "org/name@\(second)", "org/name@\(first.prefix(7))"] {
      let error = error(text)
      guard case .revisionNotCached("org/name", _, folder.path("models--org--name"), _)? = error
      else {
        Issue.record("\(text): \(String(describing: error))")
        continue
      }
      #expect("\(error!)".contains("nothing is downloaded"))
    }
    #expect("\(error("org/other")!)".contains("nothing is downloaded"))
    // A file where the folder should be, and an empty repository.
    try write("models--org--file", "x")
    try write("models--org--empty/refs/v1", first)
    #expect(error("org/file") != nil && error("org/empty") != nil && error("org/empty@v1") != nil)
  }

  @Test("Links whose blob is missing are named when they are opened, not passed over")
  func brokenLinks() throws {
    let name = "models--org--name"
    try snapshot(name, first)
    try FileManager.default.removeItem(
      at: folder.url.appending(path: "\(name)/blobs/\(first.prefix(8))-config"))
    let config = try cache.snapshot(of: "org/name").appending(path: "config.json").path
    #expect(FileBytes.exists(config))
    let broken = FileError.brokenLink(
      file: config, target: "../../blobs/\(first.prefix(8))-config")
    #expect(throws: broken) { try JSONNode(contentsOf: config) }
    #expect(throws: broken) { try ModelLocation.resolve(config, cache: cache) }
    #expect("\(broken)".contains("download"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("loop"), withDestinationPath: "loop")
    #expect(throws: FileError.brokenLink(file: folder.path("loop"), target: "loop")) {
      try MappedFile(path: folder.path("loop"))
    }
  }

  @Test("References lead nowhere but to a commit of their repository")
  func hostileReferences() throws {
    let name = "models--org--name"
    try snapshot(name, first)
    try write("secret/config.json", "{}")
    for text in [
      "", "\n", "../../secret", "/etc", first + "/../../../../secret", first.prefix(39) + "/",
      first + "\n\n", " " + first, first.prefix(39) + "", String(repeating: "A", count: 40),
      String(repeating: "é", count: 20), String(repeating: "\0", count: 40), "main", "refs/main",
    ] as [String] {
      try write("\(name)/refs/main", text)
      if text.utf8.count <= 41 {
        #expect(
          error("org/name") == .damagedReference(file: folder.path("\(name)/refs/main")),
          "\(text.debugDescription)")
      } else {
        #expect(throws: FileError.self) { try cache.snapshot(of: "org/name") }
      }
    }
    // A file of a terabyte that takes no room.
    let reference = folder.path("\(name)/refs/main")
    #expect(truncate(reference, 1 << 40) == 0)
    #expect(throws: FileError.tooLarge(file: reference, bytes: 1 << 40, limit: 41)) {
      try cache.snapshot(of: "org/name")
    }
    try FileManager.default.removeItem(atPath: reference)
    try write("\(name)/refs/main/inner", first)
    #expect(error("org/name") != nil)
    #expect(try cache.snapshot(of: "org/name", revision: "main/inner").path == path(name, first))
  }

  @Test(
    "Names that no repository can have are refused",
    arguments: [
      "", "a/b/c", "/a", "a/", "a//b", "..", ".", "../a", "a/..", "a/../b", "org/..name", "-a",
      "a-",
      ".a", "a.", "a--b", "org/a--b", "a..b", "a.git", "org/a.git", "a b", "a\\b", "a:b", "é",
      "文件夹", "a\0", "a\n", "$HOME", "org/.", "org /a", String(repeating: "a", count: 97),
      String(repeating: "a", count: 97) + "/b",
    ])
  func names(_ text: String) {
    let error = #expect(throws: ModelLocationError.self) { try cache.snapshot(of: text) }
    guard case .invalidRepository? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(throws: ModelLocationError.self) {
      // Beside a relative path that is there.
      try ModelLocation.resolve(text == "." || text == ".." ? "" : text, cache: cache)
    }
  }

  @Test("Names that a repository can have are looked for")
  func goodNames() {
    for text in ["a", "_a_", "A.b-c_d", "org/1", "1/2", String(repeating: "a", count: 96)] {
      guard case .notCached? = error(text) else {
        Issue.record("\(text)")
        continue
      }
    }
  }

  @Test(
    "Revisions that leave the references are refused",
    arguments: [
      "", "..", ".", "../main", "a/../b", "/main", "main/", "a//b", "a b", "a\n", "a\0",
      String(repeating: "a", count: 256),
    ])
  func revisions(_ text: String) throws {
    try snapshot("models--org--name", first)
    try write("models--org--name/refs/main", first)
    #expect(
      throws: ModelLocationError.invalidRevision(
        repository: "org/name", revision: String(text.prefix(200)))
    ) { try cache.snapshot(of: "org/name", revision: text) }
  }

  @Test("The standard cache follows the variables in huggingface_hub's order")
  func environment() {
    var environment = ["HOME": "/home/me"]
    for (variable, value, expected) in [
      ("OTHER", "/x", "/home/me/.cache/huggingface/hub"),
      ("XDG_CACHE_HOME", "/xdg", "/xdg/huggingface/hub"), ("HF_HOME", "/hf", "/hf/hub"),
      ("HUGGINGFACE_HUB_CACHE", "/old", "/old"), ("HF_HUB_CACHE", "/new", "/new"),
      ("HF_HUB_CACHE", "~/c", "/home/me/c"), ("HF_HUB_CACHE", "$OTHER/c", "/x/c"),
      ("HF_HUB_CACHE", "${OTHER}y/$NONE/${NONE}", "/xy/$NONE/${NONE}"),
      ("HF_HUB_CACHE", "", "/old"),
    ] {
      environment[variable] = value
      #expect(HuggingFaceCache(environment: environment).directory.path == expected)
    }
  }
}
