import ContrastTensor
import Foundation
import Testing

@Suite struct PhiloxTests {
  /// Random123's `kat_vectors`, philox4x32 10.
  static let answers: [(key: SIMD2<UInt32>, counter: SIMD4<UInt32>, block: SIMD4<UInt32>)] = [
    (
      SIMD2(0, 0), SIMD4(0, 0, 0, 0),
      SIMD4(0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8)
    ),
    (
      SIMD2(repeating: UInt32.max), SIMD4(repeating: UInt32.max),
      SIMD4(0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD)
    ),
    (
      SIMD2(0xA409_3822, 0x299F_31D0), SIMD4(0x243F_6A88, 0x85A3_08D3, 0x1319_8A2E, 0x0370_7344),
      SIMD4(0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1)
    ),
  ]

  @Test(arguments: answers.indices)
  func knownAnswers(index: Int) {
    let answer = Self.answers[index]
    #expect(PhiloxGenerator.block(key: answer.key, counter: answer.counter) == answer.block)
  }

  @Test func numbersAreHalvesOfBlocks() {
    var generator = PhiloxGenerator(seed: 0x299F_31D0_A409_3822, stream: 0x0370_7344_1319_8A2E)
    generator.position = 0x05A3_08D3_243F_6A88 << 1
    let block = PhiloxGenerator.block(
      key: SIMD2(0xA409_3822, 0x299F_31D0),
      counter: SIMD4(0x243F_6A88, 0x05A3_08D3, 0x1319_8A2E, 0x0370_7344))
    #expect(generator.next() == UInt64(block[1]) << 32 | UInt64(block[0]))
    #expect(generator.next() == UInt64(block[3]) << 32 | UInt64(block[2]))
  }

  @Test func goesOnFromASavedPosition() throws {
    var generator = PhiloxGenerator(seed: 3, stream: 5)
    for _ in 0..<7 { _ = generator.next() }
    var saved = try JSONDecoder().decode(
      PhiloxGenerator.self, from: JSONEncoder().encode(generator))
    #expect(saved == generator && saved.position == 7)
    #expect((0..<9).map { _ in saved.next() } == (0..<9).map { _ in generator.next() })
    var other = PhiloxGenerator(seed: 3, stream: 6)
    #expect(other.next() != PhiloxGenerator.first(seed: 3, stream: 5))
  }

  @Test func moments() {
    var generator = PhiloxGenerator(seed: 11)
    let count = 200_000
    let uniform = (0..<count).map { _ in Double(generator.uniform()) }
    #expect(uniform.allSatisfy { (0..<1).contains($0) })
    #expect(abs(uniform.reduce(0, +) / Double(count) - 0.5) < 0.003)
    let normal = (0..<count).map { _ in Double(generator.normal()) }
    func moment(_ power: Int) -> Double {
      normal.reduce(0) { $0 + pow($1, Double(power)) } / Double(count)
    }
    // Five standard errors.
    #expect(abs(moment(1)) < 0.0112 && abs(moment(2) - 1) < 0.0159)
    #expect(abs(moment(3)) < 0.0434 && abs(moment(4) - 3) < 0.11)
    #expect(normal.count { abs($0) > 3 } < 700)
  }

  @Test func shufflesAsTheStandardLibraryDoes() {
    var (first, second) = (PhiloxGenerator(seed: 1), PhiloxGenerator(seed: 1))
    let order = (0..<100).shuffled(using: &first)
    #expect(order.sorted() == Array(0..<100) && order != Array(0..<100))
    #expect(order == (0..<100).shuffled(using: &second))
  }
}

extension PhiloxGenerator {
  fileprivate static func first(seed: UInt64, stream: UInt64) -> UInt64 {
    var generator = PhiloxGenerator(seed: seed, stream: stream)
    return generator.next()
  }
}
