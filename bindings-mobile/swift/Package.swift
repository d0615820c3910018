// swift-tools-version: 6.0

import PackageDescription

// The linker takes a library by a path that starts at one of its own folders: this one leads to the package from all of
// them, so that packages that depend on this one need no flags.
let package = Package(
    name: "pingone-core",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [
        .library(name: "PingOneCore", targets: ["PingOneCore"])
    ],
    targets: [
        .systemLibrary(name: "PingOneCoreFFI", path: "Native"),
        .target(
            name: "PingOneCore",
            dependencies: ["PingOneCoreFFI"],
            linkerSettings: [.linkedLibrary(":" + String(repeating: "../", count: 32) + Context.packageDirectory + "/Native/libpingone_mobile.a")]
        ),
        .testTarget(name: "PingOneCoreTests", dependencies: ["PingOneCore"]),
    ],
    swiftLanguageModes: [.v6]
)
