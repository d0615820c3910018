// swift-tools-version: 6.0

import PackageDescription

// Proves the package that was built: `cargo xtask package swift` puts this one beside it.
let package = Package(
    name: "consumer",
    platforms: [.macOS(.v12)],
    dependencies: [.package(path: "../pingone-core")],
    targets: [
        .executableTarget(name: "Consumer", dependencies: [.product(name: "PingOneCore", package: "pingone-core")])
    ]
)
