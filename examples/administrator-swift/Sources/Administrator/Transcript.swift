import PingOneCore

/// Something came out differently than the demo says.
struct Unexpected: Error, CustomStringConvertible {
    let what: String

    var description: String { "not as expected: \(what)" }
}

/// Stops the demo unless something holds.
func expect(_ holds: Bool, _ what: String) throws {
    if !holds { throw Unexpected(what: what) }
}

/// Stops the demo when a value is missing. Any property of an answer may be: the platform decides what it sends.
func needed<Value>(_ value: Value?, _ what: String) throws -> Value {
    guard let value else { throw Unexpected(what: "\(what) is missing") }
    return value
}

/// JSON without spaces, as it goes over the wire.
func compact(_ value: (any JSONConvertible)?) -> String {
    (value?.json ?? .null).description
}

/// A value with spaces after it, in a column.
func left(_ value: Any?, _ width: Int) -> String {
    let text = value.map { "\($0)" } ?? ""
    return text + String(repeating: " ", count: max(width - text.count, 0))
}

/// A number with spaces before it, in a column.
func right(_ number: Int?, _ width: Int) -> String {
    let text = number.map(String.init) ?? ""
    return String(repeating: " ", count: max(width - text.count, 0)) + text
}

/// Runs the steps and writes the transcript that a reader follows: what was asked, what came back.
final class Demo {
    let admin: Admin
    let standIn: StandIn
    private var steps = 0

    init(_ admin: Admin, _ standIn: StandIn) {
        self.admin = admin
        self.standIn = standIn
    }

    /// Begins a step; `why` is one sentence for the reader.
    func step(_ title: String, _ why: String) {
        steps += 1
        print("\n\(steps). \(title)\n   \(why)\n")
    }

    /// A line about what is seen.
    func line(_ text: String) {
        print("   \(text)")
    }

    /// An empty line between two parts of a step.
    func gap() {
        print()
    }

    /// A problem, and the help that comes with it.
    func problem(_ violation: Violation) {
        let place = violation.pointer.isEmpty ? "" : "\(violation.pointer): "
        line("\(violation.severity) \(place)\(violation.message)")
        if let help = violation.help { line("      (\(help))") }
    }

    /// A problem inside a text, with marks below the part that it is about.
    func problem(_ violation: Violation, in text: String) {
        line(text)
        if let range = violation.span?.range(in: text) {
            let indent = text.distance(from: text.startIndex, to: range.lowerBound)
            line(String(repeating: " ", count: indent) + String(repeating: "^", count: max(text[range].count, 1)))
        }
        problem(violation)
    }

    /// Sends a request and writes both ways: never the token, and not the host, because it is always the same.
    func send<Answer>(_ request: Request<Answer>) async throws -> Reading<Answer> {
        let identifier = /\/([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/
        let path = request.url.dropFirst(standIn.url.count).replacing(identifier) { "/\($0.1)…" }
        let contentType = request.header("content-type").map { "  [\($0)]" } ?? ""
        line("→ \(request.method) \(path)\(contentType)")
        let reading = try await admin.send(request)
        switch reading.outcome {
        case .value:
            line("← \(reading.status)")
        case .page(let page):
            let more = try page.next == nil ? "" : ", more to come"
            line("← \(reading.status), a page of \(page.items.count) items\(more)")
        case .failure(let error):
            line("← \(reading.status) \(error.code ?? ""): \(error.message ?? "")")
        }
        return reading
    }

    /// Sends a request that must succeed, and gives the value.
    func value<Answer>(_ request: Request<Answer>) async throws -> Answer {
        try value(of: await send(request))
    }

    /// The value of an answer that must be one.
    func value<Answer>(of reading: Reading<Answer>) throws -> Answer {
        try needed(reading.value, "the value of \(reading)")
    }

    /// Sends a request that must give a page.
    func page<Answer>(_ request: Request<Answer>) async throws -> Page<Answer> {
        let reading = try await send(request)
        return try needed(reading.page, "the page of \(reading)")
    }

    /// Sends a request that the platform must refuse, and gives the refusal.
    func refusal<Answer>(_ request: Request<Answer>) async throws -> PlatformError {
        try needed(await send(request).error, "a refusal from \(request.endpoint)")
    }

    /// Builds a request that must be refused before it is sent, and gives the problems.
    func refused<Answer>(_ build: () throws(PingOneError) -> Request<Answer>) throws -> [Violation] {
        do throws(PingOneError) {
            _ = try build()
        } catch {
            return error.violations
        }
        throw Unexpected(what: "a bad request was built")
    }

    /// The last step: what the platform's side saw.
    func accounts() async throws {
        step(
            "Ask the stand-in what it saw",
            "It held every request against the catalogue: method, path, query, headers, content type and body."
        )
        let log = try await standIn.log()
        let problems = try log.flatMap { try needed($0["problems"]?.arrayValue, "problems") }
        for problem in problems { line(problem.stringValue ?? "") }
        line("\(log.count) requests, \(problems.count) that do not fit the catalogue")
        try expect(problems.isEmpty, "every request fits the catalogue")
    }

    /// The last line.
    func end() {
        print("\ndemo: \(steps) steps, all as expected")
    }
}
