import ContrastFiles
import ContrastLayers
import ContrastTensor
import Foundation

/// BLIP's question encoder by the formula in Double, with rows for padding: they attend to the tokens and to the
/// image, and no row attends to them.
///
/// The encoder of the library has no padding. transformers' decoder attends to the rows of padding, which this gives.
///
/// Source: `BlipTextModel` of transformers.
struct PaddedQuestionEncoder {
  private let checkpoint: Checkpoint
  private let (layers, heads): (Int, Int)

  init(_ folder: URL) throws {
    checkpoint = try Checkpoint(directory: folder)
    let text = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
      .object("text_config")
    (layers, heads) = (try text.int("num_hidden_layers"), try text.int("num_attention_heads"))
  }

  /// - Parameters:
  ///   - ids: with padding behind the tokens.
  ///   - length: the number of tokens.
  ///   - image: `[rows, image width]`.
  /// - Returns: `[ids, width]`.
  func callAsFunction(_ ids: [Int32], length: Int, beside image: [Double]) -> [Double] {
    let table = tensor("embeddings.word_embeddings.weight")
    let positions = tensor("embeddings.position_embeddings.weight")
    let width = tensor("embeddings.LayerNorm.weight").count
    let embedded = ids.enumerated().flatMap { position, id in
      (0..<width).map { table[Int(id) * width + $0] + positions[position * width + $0] }
    }
    var x = norm(embedded, "embeddings.LayerNorm")
    for layer in (0..<layers).map({ "encoder.layer.\($0)" }) {
      x = attended(x, to: Array(x.prefix(length * width)), "\(layer).attention")
      x = attended(x, to: image, "\(layer).crossattention")
      let up = linear(x, "\(layer).intermediate.dense").map { Reference.gelu($0) }
      x = norm(zip(x, linear(up, "\(layer).output.dense")).map(+), "\(layer).output.LayerNorm")
    }
    return x
  }

  private func attended(_ x: [Double], to context: [Double], _ name: String) -> [Double] {
    let headWidth = tensor("\(name).output.LayerNorm.weight").count / heads
    let mixed = Reference.attention(
      q: linear(x, "\(name).self.query"), k: linear(context, "\(name).self.key"),
      v: linear(context, "\(name).self.value"), heads: heads, kvHeads: heads,
      headWidth: headWidth, scale: 1 / Double(headWidth).squareRoot(), causal: false)
    return norm(
      zip(x, linear(mixed, "\(name).output.dense")).map(+), "\(name).output.LayerNorm")
  }

  private func tensor(_ name: String) -> [Double] {
    checkpoint.stored("text_encoder.\(name)")!.float32().elements.map(Double.init)
  }

  private func norm(_ x: [Double], _ name: String) -> [Double] {
    Reference.layerNorm(
      x, weight: tensor("\(name).weight"), bias: tensor("\(name).bias"), epsilon: 1e-12)
  }

  private func linear(_ x: [Double], _ name: String) -> [Double] {
    let (weight, bias) = (tensor("\(name).weight"), tensor("\(name).bias"))
    let (inputs, outputs) = (weight.count / bias.count, bias.count)
    return Reference.mapRows(x, width: inputs) { row in
      (0..<outputs).map { output in
        row.indices.reduce(bias[output]) { $0 + row[$1] * weight[output * inputs + $1] }
      }
    }
  }
}
