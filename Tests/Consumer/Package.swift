// swift-tools-version: 6.1
import PackageDescription

// A package of somebody else, as small as can be: it shows that the library can be imported and that
// the example of the README compiles and runs. Scripts/check-consumer builds it.

let package = Package(
  name: "Consumer",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-contrast", path: "../..")],
  targets: [
    .executableTarget(
      name: "Consumer", dependencies: [.product(name: "Contrast", package: "swift-contrast")])
  ],
  swiftLanguageModes: [.v6]
)
