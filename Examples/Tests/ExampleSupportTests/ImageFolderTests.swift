import ContrastTraining
import ExampleSupport
import Testing

@Suite struct ImageFolderTests {
  @Test func findsImagesInTheOrderOfTheirPaths() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.jpg", "a/2.PNG", "a/1.webp", "a.jpg", "a-b/x.jpeg", "notes.txt", ".hidden.jpg",
      ".hidden/x.jpg", "é/x.jpg", "folder.jpg/inside.png",
    ] { try folder.write("", to: name) }
    let names = try ImageFolder([folder.path]).map(\.name)
    #expect(
      names == [
        "a-b/x.jpeg", "a.jpg", "a/1.webp", "a/2.PNG", "b.jpg", "folder.jpg/inside.png", "é/x.jpg",
      ])
    #expect(names == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func linksInCirclesEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/1.jpg")
    try folder.write("", to: "b/2.jpg")
    try folder.link("a/up", to: "..")
    try folder.link("a/self", to: ".")
    try folder.link("a/other", to: "../b")
    try folder.link("b/back", to: "../a")
    try folder.link("dangling.jpg", to: "nowhere")
    try folder.link("link.jpg", to: "a/1.jpg")
    #expect(try ImageFolder([folder.path]).map(\.name) == ["a/1.jpg", "a/other/2.jpg", "link.jpg"])
  }

  @Test func takesNamedFilesAsTheyAre() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "picture")
    let path = folder.path + "/picture"
    #expect(try ImageFolder([path, path]).map(\.path) == [path, path])
    #expect(throws: TrainingDataError.notFound(path: "/nowhere")) { try ImageFolder(["/nowhere"]) }
  }

  @Test func classFolders() throws {
    let folder = try TemporaryFolder()
    for name in ["dog/1.jpg", "polar_bear/0.png", "dog/0.jpg", "stray.jpg", "empty/x.txt"] {
      try folder.write("", to: name)
    }
    let classes = try ClassFolders(folder.path)
    #expect(classes.classes == ["dog", "polar_bear"])
    #expect(classes.images.map(\.name) == ["dog/0.jpg", "dog/1.jpg", "polar_bear/0.png"])
    #expect(classes.images.map(\.label) == [0, 0, 1])
  }
}
