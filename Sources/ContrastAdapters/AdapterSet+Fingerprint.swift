import ContrastLayers

extension AdapterSet {
  /// Tells this set from others: the adapters in their order, how each joins the model, its scales and
  /// its tensors. Where they were read from and what they are called does not count.
  ///
  /// A model under adapters is told from others by its checkpoint's fingerprint together with this one.
  ///
  /// - Throws: ``AdapterError``, where a configuration contradicts itself.
  package func fingerprint() throws -> String {
    var result = Fingerprint()
    for member in members {
      let adapter = member.adapter
      switch member.use {
      case .unmerged: result.combine("apart")
      case .merged(let weight): result.combine("merged(weight: \(weight))")
      }
      for path in adapter.modules.keys.sorted() {
        let scale = try adapter.configuration.scale(of: path)
        result.combine("\(path) \(scale) \(adapter.configuration.fanInFanOut)")
        for (key, tensor) in adapter.tensors(of: path) { result.combine(tensor, name: key) }
      }
      for key in adapter.replacements.keys.sorted() {
        result.combine(adapter.replacements[key]!, name: key)
      }
    }
    return result.text
  }
}
