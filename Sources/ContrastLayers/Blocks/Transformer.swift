import ContrastTensor

/// What the cross-attention of a transformer attends to: the keys and values of a context in each block
/// that has cross-attention, computed once for any number of passes.
package struct CrossAttentionContext {
  enum Storage {
    /// One for each block; nil without cross-attention.
    case rows([KeyValueTensors?], ContextRows)
    case cached(KeyValueBatch)
  }

  let storage: Storage

  init(storage: Storage) { self.storage = storage }

  /// Contexts in caches, which ``Transformer/context(_:_:into:_:)`` filled before: one for each sequence of a
  /// pass. Sequences that attend to the same context have forks of its cache.
  package init(_ caches: KeyValueBatch) { storage = .cached(caches) }

  /// - Parameters:
  ///   - layer: the number of a block.
  ///   - place: the same among the blocks with cross-attention, which alone have room in caches; nil without.
  func keys(_ layer: Int, place: Int?) -> ContextKeys? {
    switch storage {
    case .rows(let blocks, let rows): blocks[layer].map { .rows($0, rows) }
    case .cached(let batch): place.map { .cached(batch[$0]) }
    }
  }
}

/// The keys and values of the tokens before those of a pass.
///
/// Under a causal mask no token sees those behind it, so what all sequences begin with is computed once, and
/// each computes its own tokens only. Where tokens see each other both ways there is no such thing: the states
/// of the common tokens depend on what follows them.
package enum CachedPass {
  /// The tokens of the pass stand behind them and are not kept: texts behind a prompt that they share.
  case behind(KeyValueBatch)
  /// The keys and values of the pass are added to them, in room that was reserved: generation.
  case into(KeyValueBatch)

  /// Sequences behind a prompt that all of them share.
  package static func behind(_ prompt: KeyValueCache, sequences: Int) -> CachedPass {
    .behind(KeyValueBatch([KeyValueCache](repeating: prompt, count: sequences)))
  }

  package var batch: KeyValueBatch {
    switch self {
    case .behind(let batch), .into(let batch): batch
    }
  }

  subscript(layer: Int) -> CachedKeys {
    switch self {
    case .behind(let batch): .behind(batch[layer])
    case .into(let batch): .into(batch[layer])
    }
  }
}

/// The blocks of a tower, one after the other.
package struct Transformer: Sendable {
  let blocks: [TransformerBlock]
  /// For each block its number among those with cross-attention; nil without.
  private let contextPlaces: [Int?]

  /// Reads blocks 0 to `layers − 1` below `prefix`, in which `{}` stands for the number.
  ///
  /// - Throws: ``CheckpointError``.
  package init(
    _ weights: Weights, _ configuration: TransformerBlock.Configuration, layers: Int,
    prefix: String, names: TransformerBlock.Names
  ) throws {
    try self.init(
      weights, [TransformerBlock.Configuration](repeating: configuration, count: layers),
      prefix: prefix, names: names)
  }

  /// The same with a configuration for each block, for towers whose masks, positions or contexts
  /// alternate.
  ///
  /// - Throws: ``CheckpointError``.
  package init(
    _ weights: Weights, _ configurations: [TransformerBlock.Configuration], prefix: String,
    names: TransformerBlock.Names
  ) throws {
    blocks = try configurations.enumerated().map { layer, configuration in
      try TransformerBlock(
        weights[prefix.replacing("{}", with: String(layer))], configuration, names: names)
    }
    var count = 0
    contextPlaces = configurations.map { configuration in
      guard configuration.crossAttention != nil else { return nil }
      defer { count += 1 }
      return count
    }
  }

  /// The number of blocks.
  package var count: Int { blocks.count }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - tokens: the sequences among the rows. With a cache, positions are those behind it.
  ///   - run: the forward pass; all passes over one cache must run the same adapters.
  ///   - cache: what stands before the sequences.
  ///   - context: from ``context(_:_:_:)``, where blocks have cross-attention.
  ///   - queryPositions: the positions of each sequence whose states behind the last block are wanted,
  ///     if not all; that block then computes no others.
  ///   - count: the number of blocks to run, if not all.
  /// - Returns: `[query rows, width]`.
  package func callAsFunction(
    _ x: Tensor, _ tokens: TokenLayout, _ run: Run, cache: CachedPass? = nil,
    context: CrossAttentionContext? = nil, queryPositions: [Range<Int>]? = nil,
    blocks count: Int? = nil
  ) -> Tensor {
    let count = count ?? blocks.count
    precondition(count >= 0 && count <= blocks.count, "\(count) of \(blocks.count) blocks")
    precondition(
      cache == nil || isCausal, "tokens that see those behind them cannot be computed before them")
    guard count > 0 else {
      return BlockPass(tokens: tokens, queryPositions: queryPositions).queryRows(of: x, run)
    }
    var x = x
    for (layer, block) in blocks[..<count].enumerated() {
      let pass = BlockPass(
        tokens: tokens, cache: cache?[layer],
        queryPositions: layer == count - 1 ? queryPositions : nil,
        context: context?.keys(layer, place: contextPlaces[layer]),
        dropPath: run.dropPath * Float(layer) / Float(max(blocks.count - 1, 1)))
      x = run.scoped("block\(layer)") {
        run.checkpointed(x, others: tokens.biases + (pass.context?.tensors ?? [])) { x, run in
          block(x, pass, run)
        }
      }
      run.watch("block\(layer)", x)
    }
    return x
  }

  /// Whether no token sees those behind it, but for spans.
  package var isCausal: Bool {
    blocks.allSatisfy { $0.configuration.attention.mask.isCausal }
  }
}

// MARK: - Caches and contexts

extension Transformer {
  /// Memory for the keys and values of sequences.
  ///
  /// - Parameters:
  ///   - precision: how they are kept.
  ///   - limit: the most bytes; nil for none.
  package func keyValueMemory(
    precision: KeyValuePrecision = .float32, limit: Int? = nil
  ) -> KeyValueMemory {
    memory(of: blocks.map(\.configuration.attention), precision, limit)
  }

  /// The keys and values of what sequences begin with, computed once for all of them: a pass `behind` copies
  /// of it, which share its pages, goes on from there.
  ///
  /// - Parameters:
  ///   - x: `[rows, width]` of the one sequence.
  ///   - tokens: this sequence, from its first position on.
  ///   - run: the forward pass; later ones must run the same adapters.
  package func prompt(_ x: Tensor, _ tokens: TokenLayout, _ run: Run) -> KeyValueCache {
    let batch = KeyValueBatch(sequences: 1, in: keyValueMemory())
    do {
      try batch.reserve([x.rows])
    } catch {
      preconditionFailure("memory without a limit cannot be exhausted")
    }
    // No state behind the last block is wanted.
    _ = self(x, tokens, run, cache: .into(batch), queryPositions: [x.rows..<x.rows])
    batch.advance()
    return batch.caches[0]
  }

  /// Memory for the keys and values of contexts.
  ///
  /// - Parameters:
  ///   - precision: how they are kept.
  ///   - limit: the most bytes; nil for none.
  package func contextMemory(
    precision: KeyValuePrecision = .float32, limit: Int? = nil
  ) -> KeyValueMemory {
    memory(of: blocks.compactMap(\.configuration.crossAttention), precision, limit)
  }

  private func memory(
    of layers: [Attention.Configuration], _ precision: KeyValuePrecision, _ limit: Int?
  ) -> KeyValueMemory {
    precondition(!layers.isEmpty, "there is no such attention")
    let heads = layers[0].heads
    precondition(
      layers.allSatisfy {
        $0.heads.keyValueCount == heads.keyValueCount && $0.heads.width == heads.width
      }, "all blocks must have the same key heads")
    return KeyValueMemory(
      layers: layers.count, keyValueHeads: heads.keyValueCount, headWidth: heads.width,
      precision: precision, limit: limit)
  }

  /// The keys and values of a context for cross-attention.
  ///
  /// - Parameters:
  ///   - states: `[context rows, contextWidth]`.
  ///   - sequences: among the rows of the context.
  ///   - counts: how many sequences of a pass, one behind the other, attend to each of them; nil for one.
  ///   - run: the forward pass; later ones must run the same adapters.
  package func context(
    _ states: Tensor, _ sequences: RaggedLayout, sharedBy counts: [Int]? = nil, _ run: Run
  ) -> CrossAttentionContext {
    CrossAttentionContext(
      storage: .rows(
        blocks.map { $0.contextKeys(states, run) },
        ContextRows(sequences: sequences, sharedBy: counts)))
  }

  /// The same in caches, for generation: sequences of the batch may fork, end, and change their order.
  ///
  /// - Parameters:
  ///   - states: `[context rows, contextWidth]`.
  ///   - sequences: among the rows of the context.
  ///   - caches: empty, as many as there are sequences, in ``contextMemory(precision:limit:)``.
  ///   - run: the forward pass; later ones must run the same adapters.
  /// - Throws: `KeyValueMemoryExhausted`.
  package func context(
    _ states: Tensor, _ sequences: RaggedLayout, into caches: KeyValueBatch, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> CrossAttentionContext {
    try caches.reserve((0..<sequences.count).map { sequences[$0].count })
    for (place, block) in zip(contextPlaces, blocks) {
      guard let place, let keys = block.contextKeys(states, run) else { continue }
      run.append(key: keys.key, value: keys.value, layout: sequences, to: caches[place])
    }
    caches.advance()
    return CrossAttentionContext(storage: .cached(caches))
  }
}
