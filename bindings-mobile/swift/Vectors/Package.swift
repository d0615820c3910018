// swift-tools-version: 6.0

import PackageDescription

// The program that runs vectors sees the package as users do. `cargo xtask` says where it put the package together.
let package = Package(
    name: "vectors",
    platforms: [.macOS(.v12)],
    dependencies: [
        .package(path: Context.environment["PINGONE_CORE"] ?? "../../../target/mobile/swift/pingone-core")
    ],
    targets: [
        .executableTarget(name: "Vectors", dependencies: [.product(name: "PingOneCore", package: "pingone-core")])
    ],
    swiftLanguageModes: [.v6]
)
