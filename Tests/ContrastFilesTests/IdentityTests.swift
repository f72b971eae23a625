import Testing

@testable import ContrastFiles

@Suite("Identities")
struct IdentityTests {
  @Test("The encoding is the documented one")
  func encoding() {
    var part = Identity("crop", version: 3)
    part.field("width", 224)
    var identity = Identity("recipe", version: 1)
    identity.field("scale", 1.0 / 255)
    identity.field("name", "a \"b\"\\\n\t\u{1}é")
    identity.field("crop", part)
    identity.field("z_2", [1, -2, 3])
    identity.field("flags", [true, false])
    identity.field("mean", [Float(0.5), 0])
    identity.field("none", String?.none)
    identity.field("some", Int?.some(7))
    #expect(
      identity.text == #"recipe/1{crop:crop/3{width:224},flags:[true,false],mean:[5e-1,0e0],"#
        + #"name:"a \"b\"\\\n\t\u0001é",scale:392156862745098e-17,some:7,z_2:[1,-2,3]}"#)
    #expect(Identity("empty", version: 1).text == "empty/1{}")
  }

  @Test("The order in which fields are written does not count")
  func order() {
    var (one, two) = (Identity("a", version: 1), Identity("a", version: 1))
    one.field("x", 1)
    one.field("y", 2)
    two.field("y", 2)
    two.field("x", 1)
    #expect(one == two && one.text == two.text && one.text == "a/1{x:1,y:2}")
    #expect(one != Identity("a", version: 2))
  }

  @Test("A field at its default is not there, so a new one changes nothing")
  func defaults() {
    var before = Identity("block", version: 1)
    before.field("width", 768)
    var after = before
    after.field("norm_placement", "pre", default: "pre")
    after.field("scale", Float(0.125), default: 1 / Float(64).squareRoot())
    after.field("windows", [0, 0], default: [0, 0])
    after.field("context_width", Int?.none)
    #expect(after == before && after.text == before.text)
    after.field("cross_attention", true, default: false)
    #expect(after.text == "block/1{cross_attention:true,width:768}")
  }

  @Test(
    "Numbers are the shortest decimals, whatever the type",
    arguments: [
      (1e-5, "1e-5"), (1.702, "1702e-3"), (-350, "-35e1"), (0, "0e0"), (-0.0, "-0e0"), (1, "1e0"),
      (10_000, "1e4"), (1e16, "1e16"), (1.5e300, "15e299"), (0.044715, "44715e-6"),
      (500_000.0, "5e5"), (5e-324, "5e-324"), (100.25, "10025e-2"), (.infinity, "inf"),
      (-.infinity, "-inf"), (.nan, "nan"),
    ] as [(Double, String)])
  func numbers(_ number: Double, _ text: String) {
    #expect(number.identityValue == .number(text))
    if Double(Float(number).description) == number {
      #expect(Float(number).identityValue == .number(text))
    }
    if number.isFinite { #expect(Double(text) == number) }
  }
}
