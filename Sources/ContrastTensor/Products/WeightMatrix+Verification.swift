import ContrastFiles
import ContrastRuntime
import Foundation
import Synchronization

extension WeightMatrix {
  /// Whether some panels hold what packing a tensor gives, to the byte.
  ///
  /// - Parameters:
  ///   - panels: their numbers.
  ///   - tensor: `[outputs, inputs]`, or `[inputs, outputs]` by its layout.
  ///   - layout: of the tensor.
  ///   - threads: share the panels.
  package func holds(
    panels: [Int], of tensor: Tensor, layout: Layout, threads: Int
  ) -> Bool {
    let width = panelWidth
    return withPackedBytes { bytes in
      let size = bytes.count / ((outputs + width - 1) / width)
      let held = SendablePointer(UnsafeMutableRawPointer(mutating: bytes.baseAddress!))
      let isSame = Atomic(true)
      Parallel.perform(panels.count, threads: threads) { index, _ in
        let start = panels[index] * width
        let columns = start..<min(start + width, outputs)
        let part =
          layout == .outputsFirst ? tensor.slice(columns) : tensor.columns(columns).packedRows()
        let matrix = Self.packed(part, layout: layout, precision: precision, threads: 1).matrix
        let place = held.pointer + panels[index] * size
        let same = matrix.withPackedBytes {
          $0.count == size && memcmp($0.baseAddress!, place, size) == 0
        }
        if !same { isSame.store(false, ordering: .relaxed) }
      }
      return isSame.load(ordering: .relaxed)
    }
  }
}

extension Tensor {
  /// The rows one after the other, in their element type.
  fileprivate func packedRows() -> Tensor {
    let rowBytes = width * elementType.bits / 8
    let stride = rowStride * elementType.bits / 8
    let storage = TensorStorage(byteCount: rows * rowBytes)
    for row in 0..<rows {
      storage.base.advanced(by: row * rowBytes).copyMemory(
        from: self.storage.base + byteOffset + row * stride, byteCount: rowBytes)
    }
    return Tensor(shape: shape, elementType: elementType, storage: storage)
  }
}
