import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTensor

@Suite("Changing the elements of tensors")
struct MutationTests {
  /// Doubles the elements and says where they were.
  private func double(_ tensor: inout Tensor) -> UnsafePointer<Float>? {
    tensor.withUnsafeMutableElements { elements in
      for i in elements.indices { elements[i] *= 2 }
      return UnsafePointer(elements.baseAddress)
    }
  }

  @Test("What nobody shares is changed in place")
  func inPlace() {
    var x = Tensor([1, 2, 3, 4, 5, 6], shape: [3, 2])
    let address = UnsafePointer(x.pointer)
    #expect(double(&x) == address)
    #expect(x.elements == [2, 4, 6, 8, 10, 12])
    // The last owner of a part of the elements.
    x = x.rows(1..<3)
    #expect(double(&x) == address + 2)
    #expect(x.elements == [12, 16, 20, 24] && x.shape == [2, 2])
  }

  @Test("A tensor in a dictionary is changed in place")
  func inDictionary() {
    var parameters = [ParameterID("a"): Tensor([1, 2], shape: [2])]
    let address = UnsafePointer(parameters[ParameterID("a")]!.pointer)
    #expect(double(&parameters[ParameterID("a")]!) == address)
    #expect(parameters[ParameterID("a")]!.elements == [2, 4])
  }

  @Test("Copies and views do not see the change")
  func shared() {
    var x = Tensor([1, 2, 3, 4], shape: [2, 2])
    let (copy, row) = (x, x.rows(1..<2))
    let address = UnsafePointer(x.pointer)
    #expect(double(&x) != address)
    #expect(x.elements == [2, 4, 6, 8])
    #expect(copy.elements == [1, 2, 3, 4] && row.elements == [3, 4])
    // A view of shared elements copies what it shows only.
    var view = row
    _ = double(&view)
    #expect(view.elements == [6, 8] && copy.elements == [1, 2, 3, 4])
  }

  @Test("Memory of a workspace goes back to it, a mapped file stays as it is")
  func borrowed() throws {
    let run = Run(threads: 1)
    var x = run.l2Normalized(Tensor([3, 4], shape: [1, 2]))
    let address = UnsafePointer(x.pointer)
    #expect(double(&x) != address)
    #expect(x.elements == [1.2, 1.6])

    let folder = try TemporaryFolder()
    let bytes = SafetensorsBytes.file([StoredTensor("x", [2], [1, 2])])
    try Data(bytes).write(to: folder.url.appending(path: "x.safetensors"))
    let file = try SafetensorsFile(path: folder.path("x.safetensors"))
    var mapped = Tensor(file.entries["x"]!, of: file)
    _ = double(&mapped)
    #expect(mapped.elements == [2, 4])
    #expect(Tensor(file.entries["x"]!, of: file).elements == [1, 2])
  }

  @Test("An empty tensor and a scalar")
  func edges() {
    var empty = Tensor([], shape: [0, 3])
    _ = double(&empty)
    var scalar = Tensor([2.5], shape: [])
    _ = double(&scalar)
    #expect(empty.elements.isEmpty && scalar.elements == [5])
  }

  @Test("Parameters are in the order of their names")
  func identifiers() {
    let ids = ["b.weight", "a.weight", "a.bias"].map { ParameterID($0) }
    #expect(ids.sorted().map(\.description) == ["a.bias", "a.weight", "b.weight"])
  }
}
