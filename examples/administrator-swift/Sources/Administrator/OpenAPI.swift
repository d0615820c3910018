// From the paths of an OpenAPI document to the operations of an API service.
//
// OpenAPI writes `/accounts/{accountId}`; the platform has two kinds of pattern. A path without parameters becomes
// EXACT. A path with whole-segment parameters becomes PARAMETER as it is. What the platform can not say is widened: a
// parameter inside a segment (`{month}.pdf`) becomes `*`, and a parameter for the rest (`{any+}`) becomes `**`.

import PingOneCore

/// One operation for each method of each path, named by its `operationId`.
func operations(of document: JSONValue) throws -> [APIServiceOperation] {
    try members(document["paths"]).flatMap { path, methods in
        try members(methods).map { method, operation in
            APIServiceOperation(
                name: operation["operationId"]?.stringValue,
                methods: [method.uppercased()],
                paths: [pattern(of: path)]
            )
        }
    }
}

/// A path pattern with its type.
private func pattern(of path: String) -> APIServiceOperationPath {
    guard path.contains("{") else { return APIServiceOperationPath(pattern: path, type: .exact) }
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).map(segment)
    return APIServiceOperationPath(pattern: segments.joined(separator: "/"), type: .parameter)
}

/// A segment: a parameter as it is, and otherwise text around parameters, which become `*`.
private func segment(_ text: Substring) -> String {
    guard text.wholeMatch(of: /\{[^{}]*\}/) != nil else {
        let texts = text.split(separator: /\{[^{}]*\}/, omittingEmptySubsequences: false)
        return texts.map(literal).joined(separator: "*")
    }
    return text.hasSuffix("+}") ? "**" : String(text)
}

/// Text that keeps its meaning in a pattern.
private func literal(_ text: Substring) -> String {
    String(text.replacing(/[{}\\*]/) { "\\\($0.output)" })
}

private func members(_ json: JSONValue?) throws -> JSONObject {
    try needed(json?.objectValue, "an object in the OpenAPI document")
}
