// swift-tools-version: 6.0

import PackageDescription

// `cargo xtask demo swift` says where it put the package together. In a project of your own, the dependency is a URL.
let package = Package(
    name: "administrator-swift",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(path: Context.environment["PINGONE_CORE"] ?? "../../target/mobile/swift/pingone-core")
    ],
    targets: [
        .executableTarget(
            name: "Administrator",
            dependencies: [.product(name: "PingOneCore", package: "pingone-core")]
        )
    ],
    swiftLanguageModes: [.v6]
)
