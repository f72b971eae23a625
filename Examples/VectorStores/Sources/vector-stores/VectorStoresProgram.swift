import ArgumentParser

@main
struct VectorStoresProgram: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vector-stores",
    abstract: "Compares stores of vectors with an exact scan.",
    subcommands: [Compare.self, Load.self])
}
