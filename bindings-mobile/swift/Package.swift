// swift-tools-version: 6.0

import PackageDescription

#if os(Linux)
// The native library stands beside this file, put there by `cargo xtask package swift`: releases are for Apple's
// systems only. The linker takes a library by a path that starts at one of its own folders; this one leads here from
// all of them, so that packages that depend on this one need no flags.
let native = Target.systemLibrary(name: "PingOneCoreFFI", path: "Native")
let root = String(repeating: "../", count: 32) + Context.packageDirectory
let linked = [LinkerSetting.linkedLibrary(":\(root)/Native/libpingone_mobile.a")]
#else
let native = Target.binaryTarget(name: "PingOneCoreFFI", path: "PingOneCoreFFI.xcframework")
let linked: [LinkerSetting] = []
#endif

let package = Package(
    name: "pingone-core",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [
        .library(name: "PingOneCore", targets: ["PingOneCore"])
    ],
    targets: [
        native,
        .target(name: "PingOneCore", dependencies: ["PingOneCoreFFI"], linkerSettings: linked),
        .testTarget(name: "PingOneCoreTests", dependencies: ["PingOneCore"]),
    ],
    swiftLanguageModes: [.v6]
)
