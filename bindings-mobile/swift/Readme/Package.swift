// swift-tools-version: 6.0

import PackageDescription

// The code of the README as a program: `cargo xtask test README` puts its sources beside this file.
let package = Package(
    name: "readme",
    platforms: [.macOS(.v12)],
    dependencies: [.package(path: Context.environment["PINGONE_CORE"] ?? "")],
    targets: [
        .executableTarget(
            name: "Readme", dependencies: [.product(name: "PingOneCore", package: "pingone-core")], path: "Sources")
    ],
    swiftLanguageModes: [.v6]
)
