import Contrast
import ContrastImages
import ContrastRuntime
import ContrastTensor
import ContrastText

extension ImageTextMatcher {
  /// Whether texts match images.
  ///
  /// - Parameters:
  ///   - images: each is decoded and read once.
  ///   - texts: prepared as for the evaluation of retrieval: without some punctuation, at most 30 words and 35
  ///     tokens unless the files name other limits.
  ///   - pairs: of images and texts by their numbers; all texts with each image if nil.
  ///   - firstToken: that texts begin with. The default gives the numbers of transformers.
  ///   - decoding: of images.
  ///   - progress: told of the pairs that are done.
  /// - Returns: one for each pair, in their order; image by image if `pairs` is nil.
  /// - Throws: `ImageError` for an image that cannot be used; `CancellationError`.
  public func match(
    images: [ImageSource], texts: [String], pairs: [(image: Int, text: Int)]? = nil,
    firstToken: FirstToken = .classification, decoding: DecodingOptions = DecodingOptions(),
    progress: ProgressHandler? = nil
  ) async throws -> [ImageTextMatch] {
    let pairs =
      pairs ?? images.indices.flatMap { image in texts.indices.map { (image, $0) } }
    precondition(
      pairs.allSatisfy { images.indices.contains($0.image) && texts.indices.contains($0.text) },
      "a pair of an image or a text that is not there")
    let model = model
    let tokens = try await passes.perform { run in
      Parallel.map(texts.count, threads: run.threads) {
        model.tokens(of: texts[$0], first: firstToken)
      }
    }
    var matches = [ImageTextMatch?](repeating: nil, count: pairs.count)
    var done = 0
    for group in Self.groups(of: pairs, images: model.imagesPerGroup) {
      try Task.checkCancellation()
      let sources = group.images.map { images[$0] }
      let contexts = try await passes.perform { run in
        let prepared = try model.imageEncoder.preprocessing.prepare(
          sources, decoding: decoding, threads: run.threads
        ).map { try $0.get() }
        return try model.contexts(of: model.states(of: prepared, run), run)
      }
      for pass in group.passes(pairs, lengths: tokens.map(\.ids.count)) {
        try Task.checkCancellation()
        let (ids, beside) = (
          pass.map { tokens[pairs[$0.pair].text].ids }, pass.map { contexts[$0.image] }
        )
        let logits = try await passes.perform { run in
          model.logits(of: ids, beside: beside, run).elements
        }
        for (row, member) in pass.enumerated() {
          matches[member.pair] = ImageTextMatch(
            (logits[2 * row], logits[2 * row + 1]),
            truncatedTokens: tokens[pairs[member.pair].text].truncatedTokens)
        }
        done += pass.count
        progress?(WorkProgress(.encoding, done: done, total: pairs.count))
      }
    }
    return matches.map { $0! }
  }

  /// Images that are read together, with their pairs.
  struct Group {
    /// The numbers of the images.
    var images: [Int] = []
    /// The pairs, and for each the place of its image in ``images``.
    var members: [(pair: Int, image: Int)] = []

    /// The pairs in passes of some 512 tokens.
    ///
    /// - Parameters:
    ///   - pairs: all.
    ///   - lengths: of all texts.
    func passes(
      _ pairs: [(image: Int, text: Int)], lengths: [Int]
    ) -> [ArraySlice<(pair: Int, image: Int)>] {
      var result: [ArraySlice<(pair: Int, image: Int)>] = []
      var (start, tokens) = (0, 0)
      for (place, member) in members.enumerated() {
        let length = lengths[pairs[member.pair].text]
        if place > start, tokens + length > 512 {
          result.append(members[start..<place])
          (start, tokens) = (place, 0)
        }
        tokens += length
      }
      return start < members.count ? result + [members[start...]] : result
    }
  }

  /// Groups of at most so many images; all pairs of an image are in one.
  static func groups(of pairs: [(image: Int, text: Int)], images most: Int) -> [Group] {
    let order = pairs.indices.sorted { (pairs[$0].image, $0) < (pairs[$1].image, $1) }
    var result: [Group] = []
    var group = Group()
    for pair in order {
      let image = pairs[pair].image
      if group.images.last != image {
        if group.images.count == most {
          result.append(group)
          group = Group()
        }
        group.images.append(image)
      }
      group.members.append((pair, group.images.count - 1))
    }
    return group.images.isEmpty ? result : result + [group]
  }
}
