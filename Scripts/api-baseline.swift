// Writes the public declarations of modules as text, one line each, from their symbol graphs:
//
//   api-baseline <folder of symbol graphs> <output folder>
//
// A file per module, members under their types, in alphabetical order. `Scripts/check-api` compares the
// files with Documentation/API.

import Foundation

struct Graph: Decodable {
  struct Module: Decodable { var name: String }
  struct Symbol: Decodable {
    struct Identifier: Decodable { var precise: String }
    struct Kind: Decodable { var identifier: String }
    struct Fragment: Decodable { var spelling: String }
    var identifier: Identifier
    var kind: Kind
    var pathComponents: [String]
    var declarationFragments: [Fragment]?
  }
  struct Relationship: Decodable {
    var source: String
    var target: String
    var kind: String
    var targetFallback: String?
  }
  var module: Module
  var symbols: [Symbol]
  var relationships: [Relationship]
}

struct Declaration: Comparable {
  var path: [String]
  var text: String

  static func < (a: Declaration, b: Declaration) -> Bool {
    a.path == b.path ? a.text < b.text : a.path.lexicographicallyPrecedes(b.path)
  }
}

func readGraphs(in folder: URL) throws -> [String: [Graph]] {
  let files = try FileManager.default.contentsOfDirectory(
    at: folder, includingPropertiesForKeys: nil)
  var graphs: [String: [Graph]] = [:]
  for file in files where file.lastPathComponent.hasSuffix(".symbols.json") {
    let graph = try JSONDecoder().decode(Graph.self, from: Data(contentsOf: file))
    graphs[graph.module.name, default: []].append(graph)
  }
  return graphs
}

/// Conformances that the compiler derives from others, and those to markers of the language.
let unlisted: Set<String> = ["Copyable", "Escapable", "SendableMetatype"]

func declarations(_ graphs: [Graph]) -> [Declaration] {
  var protocols: [String: Set<String>] = [:]
  var names: [String: String] = [:]
  for graph in graphs {
    for symbol in graph.symbols {
      names[symbol.identifier.precise] = symbol.pathComponents.joined(separator: ".")
    }
  }
  for graph in graphs {
    for relationship in graph.relationships where relationship.kind == "conformsTo" {
      let name = names[relationship.target] ?? relationship.targetFallback ?? relationship.target
      let short = name.split(separator: ".").last.map(String.init) ?? name
      if !unlisted.contains(short) { protocols[relationship.source, default: []].insert(short) }
    }
  }
  var seen: Set<String> = []
  var all: [Declaration] = []
  for graph in graphs {
    for symbol in graph.symbols where seen.insert(symbol.identifier.precise).inserted {
      var text = (symbol.declarationFragments ?? []).map(\.spelling).joined()
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if let conformances = protocols[symbol.identifier.precise] {
        text += ": " + conformances.sorted().joined(separator: ", ")
      }
      all.append(Declaration(path: symbol.pathComponents, text: text))
    }
  }
  return all.sorted()
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: api-baseline <symbol graphs> <output>\n".utf8))
  exit(64)
}
let output = URL(filePath: arguments[2], directoryHint: .isDirectory)
try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
for (module, graphs) in try readGraphs(in: URL(filePath: arguments[1])) {
  let lines = declarations(graphs).map {
    String(repeating: "  ", count: $0.path.count - 1) + $0.text
  }
  try Data((lines.joined(separator: "\n") + "\n").utf8)
    .write(to: output.appending(path: "\(module).txt"))
}
