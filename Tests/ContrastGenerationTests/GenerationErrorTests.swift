import ContrastGeneration
import Testing

@Suite("Errors of generation")
struct GenerationErrorTests {
  @Test("An option that cannot be used is named with its value")
  func option() {
    let error = GenerationError.invalidOption(
      name: "temperature", value: "nan", allowed: "a number above 0")
    #expect(error.details.code == "generation.invalid-option")
    #expect(error.details.key == "temperature")
    #expect("\(error)" == "temperature is nan; it must be a number above 0")
  }
}
