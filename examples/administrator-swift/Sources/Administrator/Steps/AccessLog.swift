// Which operation each line of an access log belongs to.

import Foundation
import PingOneCore

/// What the gateway serves; the log has only paths.
private let origin = "https://api.example.com"

extension Demo {
    /// The log has requests as the bank's gateway wrote them down, in the common log format.
    func accessLog(_ service: Service, _ log: URL) throws {
        step(
            "Tell which operation each line of an access log belongs to",
            "Compiled once, asked for every line. What can be read in two ways is suspicious and matches nothing."
        )
        // Names say more to a reader than ids.
        var named = service.operations
        for index in named.indices { named[index].id = named[index].name }
        let matcher = try PathMatcher(operations: named, baseURLs: [service.baseURL])
        var counts: [String: Int] = [:]
        for line in try String(contentsOf: log, encoding: .utf8).split(separator: "\n") {
            counts[try judge(line, matcher), default: 0] += 1
        }
        gap()
        line("requests  operation")
        for (summary, count) in counts.sorted(by: { $0.key < $1.key }) { line("\(right(count, 8))  \(summary)") }
        try expect(counts.values.reduce(0, +) == 32, "every line was read")
        let strange = ["(suspicious)", "(no operation)", "(no base URL)"].map { counts[$0] }
        try expect(strange == [6, 7, 1], "the strange ones were found")
        let accounts = ["readMyAccounts", "readAccount"].map { counts[$0] }
        try expect(accounts == [1, 1], "the exact path wins over the parameter")
    }

    /// Tells the reader about one line; gives what the summary counts.
    private func judge(_ text: Substring, _ matcher: PathMatcher) throws -> String {
        // `192.0.2.10 - - [date] "GET /path HTTP/1.1" 200 512`
        let parts = text.wholeMatch(of: /(\S+) [^"]*"(\S+) (\S+)[^"]*".*/)?.output
        let (_, client, method, path) = try needed(parts, "a request in a line of the log")
        let (summary, verdict) = judged(matcher.match(String(method), origin + path))
        line("\(left(client, 12)) \(left(method, 6)) \(path)")
        line("\(left("", 12)) \(verdict)")
        return summary
    }
}

/// What the summary counts, and what the reader is told.
private func judged(_ found: MatchResult) -> (summary: String, verdict: String) {
    let reason = found.violations.first.map { ": \($0.message)" } ?? ""
    if let best = found.best {
        return (best.operation, best.operation + best.parameters.map { "  \($0.name)=\($0.value)" }.joined())
    }
    return switch found.outcome {
    case .noBaseURL: ("(no base URL)", "– not this API service\(reason)")
    case .suspiciousPath: ("(suspicious)", "! suspicious\(reason)")
    case .matched, .noOperation: ("(no operation)", "– no operation takes it")
    }
}
