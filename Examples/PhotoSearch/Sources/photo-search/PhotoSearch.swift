import ArgumentParser

@main
struct PhotoSearch: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "photo-search",
    abstract: "Finds photos by what they show.",
    discussion: """
      Name the folders of your photos once; run the same command again after photos came, went or \
      changed, and only those are looked at. Then ask in words or by an example.

        photo-search index ~/Pictures
        photo-search query "a dog on a beach"
        photo-search query "dog + beach - snow" --from 2023-06 --folder ~/Pictures/holidays

      Photos are only read. What is known of them is in the folder of the library.
      """,
    version: "photo-search 1.0",
    subcommands: [
      Serve.self, Index.self, Query.self, Status.self, Export.self, Forget.self,
      SetPassword.self,
    ])
}
