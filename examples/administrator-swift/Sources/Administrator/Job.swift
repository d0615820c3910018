// What an administrator does with `PingOneCore` and `URLSession`, step by step, against the stand-in of the platform.
//
// Start reading in `Steps`: each step is one task. `Admin` is all the glue between the core and the HTTP client.
// Nothing here knows a rule of the platform: those are the core's. The transcript is the same, line by line, as that of
// the demo in Rust.

import Foundation

@main
struct Job {
    /// The arguments: where the stand-in listens, and the folder with the OpenAPI document and the access log.
    static func main() async {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 2, let url = arguments.first, let data = arguments.last else {
            fail("two arguments are needed: URL and DATA")
        }
        do {
            try await run(url, URL(fileURLWithPath: data))
        } catch {
            fail("\(error)")
        }
    }

    /// Runs every step; throws the first thing that did not go as expected.
    private static func run(_ url: String, _ data: URL) async throws {
        let standIn = try await StandIn(url)
        let demo = Demo(try Admin(standIn), standIn)
        try await demo.people()
        try await demo.interruptions()
        let service = try await demo.apiService(data.appendingPathComponent("banking.openapi.json"))
        try demo.accessLog(service, data.appendingPathComponent("access.log"))
        try await demo.authorize()
        try demo.mistakes()
        try demo.notification()
        try await demo.accounts()
        try await demo.checkTransport()
        demo.end()
    }

    private static func fail(_ reason: String) -> Never {
        FileHandle.standardError.write(Data("demo: \(reason)\n".utf8))
        exit(1)
    }
}
