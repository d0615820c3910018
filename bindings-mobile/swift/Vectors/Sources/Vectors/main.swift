// Answers the cases of conformance vectors through the public package: one case in a line of standard input, its answer
// in a line of standard output. Which answer is right is decided by who asks (`cargo xtask vectors swift`).
//
// `violations` are those of every severity, spans count UTF-16 code units.

import Foundation
import PingOneCore

while let line = readLine() {
    let test = try JSONValue(parsing: line)
    let answer = try answer(test["call"]?.stringValue ?? "", test["args"] ?? [:])
    FileHandle.standardOutput.write(Data((try answer.text() + "\n").utf8))
}

/// A case that is not as it must be.
struct BadCase: Error {
    let reason: String
}

func answer(_ call: String, _ args: JSONValue) throws -> JSONValue {
    do {
        return try run(call, args)
    } catch let error as PingOneError {
        return answer(error.violations, ["valid": false])
    }
}

func run(_ call: String, _ args: JSONValue) throws -> JSONValue {
    switch call {
    case "validate":
        json(try runValidate(args))
    case "validatePattern":
        try runValidatePattern(args)
    case "validateBaseUrl":
        json(validateBaseURL(try args.text("url")))
    case "validateJwksUrl":
        json(validateJWKSURL(try args.text("url")))
    case "validateJwks":
        json(validateJWKS(try args.text("jwks")))
    case "validateFilter":
        json(try validateFilter(try args.text("filter"), endpoint: args["endpoint"]?.stringValue))
    case "match":
        try runMatch(args)
    case "matchMany":
        object(["best": try matcher(args).bestMany(try args.requests("requests")).map { $0?.json ?? .null }])
    case "render":
        answer([], ["valid": true, "text": try runRender(args)])
    case "placeholders":
        runPlaceholders(try args.text("template"))
    case "request":
        try runRequest(args)
    case "readResponse":
        try runReadResponse(args)
    case "regions":
        object(["regions": regions().map { object(["code": $0.code, "domain": $0.domain]) }])
    default:
        object(["unknownCall": call])
    }
}

// MARK: - Calls

func runValidate(_ args: JSONValue) throws -> Report {
    try validate(
        try args.text("model"), args["value"] ?? .null, mode: args["mode"]?.stringValue.flatMap(ValidationMode.init),
        before: args["before"], allow: try args.texts("allow"))
}

func runValidatePattern(_ args: JSONValue) throws -> JSONValue {
    let report = validatePattern(PathPattern(type: try args.text("type"), pattern: try args.text("pattern")))
    return answer(report.violations, ["valid": report.isValid, "parameters": report.parameters])
}

func matcher(_ args: JSONValue) throws -> PathMatcher {
    try PathMatcher(
        operations: args["operations"]?.arrayValue ?? [], baseURLs: try args.texts("baseUrls"),
        options: args["lenient"]?.boolValue == true ? [.lenient] : [])
}

func runMatch(_ args: JSONValue) throws -> JSONValue {
    let matcher = try matcher(args)
    let (method, url) = (try args.text("method"), try args.text("url"))
    let result = matcher.match(method, url)
    try check(matcher.best(method, url) == result.matches.first?.operation, "`best` and `match` differ")
    try check(matcher.matchMany([PathRequest(method, url)]) == [result], "`matchMany` and `match` differ")
    try check(matcher.explain(method, url).outcome == result.outcome, "`explain` and `match` differ")
    return answer(
        result.violations,
        [
            "outcome": wire(result.outcome),
            "ambiguous": result.isAmbiguous,
            "baseUrl": result.baseURL,
            "matches": result.matches.map(json),
            "advice": matcher.advice.violations.map(json),
        ])
}

func wire(_ outcome: MatchOutcome) -> String {
    switch outcome {
    case .matched: "matched"
    case .noOperation: "no_operation"
    case .noBaseURL: "no_base_url"
    case .suspiciousPath: "suspicious_path"
    }
}

func json(_ match: Match) -> JSONValue {
    object([
        "operation": match.operation,
        "index": match.index,
        "type": match.patternType,
        "pattern": match.pattern,
        "path": match.path,
        "listsMethod": match.listsMethod,
        "parameters": JSONObject(match.parameters.map { ($0.name, .string($0.value)) }),
        "lossy": match.parameters.filter(\.isLossy).map(\.name),
        "beforeNext": match.beforeNext,
    ])
}

func runRender(_ args: JSONValue) throws -> String {
    try render(
        try args.text("template"), with: args["context"] ?? .null,
        missing: args["missing"]?.stringValue.flatMap(MissingValue.init),
        escape: args["escape"]?.stringValue.flatMap(Escaping.init))
}

func runPlaceholders(_ template: String) -> JSONValue {
    let report = validateTemplate(template)
    let found = placeholders(in: template).map {
        object(["path": $0.path, "spelling": String(describing: $0.spelling), "span": json($0.span)])
    }
    return answer(report.violations, ["valid": report.isValid, "placeholders": found])
}

func runRequest(_ args: JSONValue) throws -> JSONValue {
    let p1 = try PingOne(config: args["config"] ?? [:])
    let request = try p1.request(try args.text("endpoint"), args["args"] ?? [:])
    try check(try request.redacted().url == request.url, "`redacted` asks something else")
    try check(try request.curl().hasPrefix("curl "), "`curl` is no command")
    return answer(request.warnings, try members(request) + ["valid": true])
}

/// The body is compared as what it says, not as text.
func members(_ request: Request<JSONValue>) throws -> Members {
    let isForm = request.header("content-type")?.hasPrefix("application/x-www-form-urlencoded") == true
    return [
        "endpoint": request.endpoint,
        "method": request.method,
        "url": request.url,
        "headers": JSONObject(request.headers.map { ($0.name, .string($0.value)) }),
        "body": try request.bodyText.map { isForm ? .string($0) : try JSONValue(parsing: $0) },
    ]
}

func runReadResponse(_ args: JSONValue) throws -> JSONValue {
    guard let status = args["status"]?.integerValue else { throw BadCase(reason: "`status` must be a status") }
    let headers = (args["headers"]?.objectValue ?? [:]).map { ($0.name, $0.value.stringValue ?? "") }
    let reading = try readResponse(
        from: try args.text("endpoint"), status: Int(status), headers: Dictionary(uniqueKeysWithValues: headers),
        body: Data((args["body"]?.stringValue ?? "").utf8))
    let outcome: Members =
        switch reading.outcome {
        case .value(_, let json): ["kind": "value", "value": try whole(json)]
        case .page(let page): try members(page)
        case .failure(let error): ["kind": "error", "error": try json(error)]
        }
    return answer(
        reading.violations,
        outcome + [
            "endpoint": reading.endpoint,
            "status": reading.status,
            "retryAfterMillis": reading.retryAfterMilliseconds,
            "correlationId": reading.correlationID,
            "location": reading.location,
            "valid": reading.isValid,
        ])
}

func members(_ page: Page<JSONValue>) throws -> Members {
    [
        "kind": "page",
        "items": try whole(page.items.json),
        "collection": page.collection,
        "size": page.size,
        "count": page.count,
        // Why a link was refused stands among the violations.
        "next": try (try? page.next).map { object(try members($0)) },
        "previous": try (try? page.previous).map { object(try members($0)) },
    ]
}

/// JSON of the platform as text: inside an answer it might be nested too deep.
func whole(_ json: JSONValue) throws -> JSONValue {
    ["$json": .string(try json.text())]
}

func json(_ error: PlatformError) throws -> JSONValue {
    object([
        "status": error.status,
        "form": String(describing: error.form),
        "code": error.code,
        "id": error.id,
        "message": error.message,
        "document": try error.document.map(whole),
        "details": error.details.map {
            object([
                "code": $0.code,
                "target": $0.target,
                "pointer": $0.pointer,
                "message": $0.message,
                "innerError": $0.innerError,
            ])
        },
    ])
}

// MARK: - Answers

/// Members of an answer; what is nil is null.
typealias Members = [(String, (any JSONConvertible)?)]

extension Array: @retroactive ExpressibleByDictionaryLiteral where Element == (String, (any JSONConvertible)?) {
    public init(dictionaryLiteral members: (String, (any JSONConvertible)?)...) {
        self = members
    }
}

func object(_ members: Members) -> JSONValue {
    .object(JSONObject(members.map { ($0, $1?.json ?? .null) }))
}

func answer(_ violations: [Violation], _ members: Members) -> JSONValue {
    object(members + ["violations": violations.map(json)])
}

func json(_ report: Report) -> JSONValue {
    answer(report.violations, ["valid": report.isValid])
}

func json(_ violation: Violation) -> JSONValue {
    object([
        "code": violation.code,
        "severity": String(describing: violation.severity),
        "pointer": violation.pointer,
        "message": violation.message,
        "params": violation.params,
        "help": violation.help,
        "link": violation.link,
        "span": violation.span.map(json),
    ])
}

func json(_ span: TextSpan) -> JSONValue {
    object(["start": span.start, "end": span.end])
}

func check(_ condition: Bool, _ reason: String) throws {
    if !condition { throw BadCase(reason: reason) }
}

// MARK: - Arguments

extension JSONValue {
    func text(_ name: String) throws -> String {
        guard let text = self[name]?.stringValue else { throw BadCase(reason: "`\(name)` must be a string") }
        return text
    }

    func texts(_ name: String) throws -> [String]? {
        try self[name]?.arrayValue?.map {
            guard let text = $0.stringValue else { throw BadCase(reason: "`\(name)` must be a list of strings") }
            return text
        }
    }

    func requests(_ name: String) throws -> [PathRequest] {
        try (self[name]?.arrayValue ?? []).map {
            guard let method = $0[0]?.stringValue, let url = $0[1]?.stringValue else {
                throw BadCase(reason: "`\(name)` must be pairs of a method and a URL")
            }
            return PathRequest(method, url)
        }
    }
}
