// The errors of the core, and the one place where Rust is called.

import Foundation

/// Why something could not be built, read or followed. Nothing was sent.
///
/// ```swift
/// do {
///     _ = try p1.groups.create(body: PingOneGroup())
/// } catch {
///     print(error.message)  // the first problem, and how many more there are
///     for violation in error.violations { print(violation.pointer, violation.message) }
/// }
/// ```
public enum PingOneError: Error, Hashable, Sendable {
    /// The arguments or the body break a rule.
    case validation(Problems)
    /// The call itself is wrong: an unknown endpoint or model, a bad configuration.
    case usage(Problems)
    /// A link of an answer can not be trusted: it leaves the tenant's own host, and the token would follow it. Thrown
    /// by ``Page/next`` and ``Page/previous``.
    case `protocol`(Problems)

    /// What is wrong, every problem at once.
    public struct Problems: Hashable, Sendable {
        /// The sentence of the first error and how many more there are. It never holds a secret.
        public let message: String
        /// The code of the first error; stable across releases.
        public let code: String?
        /// Every problem in document order: errors, and the advice that came with them.
        public let violations: [Violation]

        /// Problems of one's own, for tests.
        public init(message: String, code: String? = nil, violations: [Violation] = []) {
            self.message = message
            self.code = code
            self.violations = violations
        }
    }

    /// What is wrong, of whichever kind.
    public var problems: Problems {
        switch self {
        case .validation(let problems), .usage(let problems), .protocol(let problems): problems
        }
    }

    /// The sentence of the first error and how many more there are. It never holds a secret.
    public var message: String { problems.message }

    /// The code of the first error; stable across releases.
    public var code: String? { problems.code }

    /// Every problem in document order: errors, and the advice that came with them.
    public var violations: [Violation] { problems.violations }
}

extension PingOneError: LocalizedError, CustomStringConvertible {
    /// The ``message``, in English.
    public var errorDescription: String? { message }

    /// The ``message``.
    public var description: String { message }
}

extension PingOneError {
    init(_ raw: RawError) {
        switch raw {
        case .Validation(let text, let code, let violations):
            self = .validation(Problems(message: text, code: code, violations: violations))
        case .Usage(let text, let code, let violations):
            self = .usage(Problems(message: text, code: code, violations: violations))
        case .Protocol(let text, let code, let violations):
            self = .protocol(Problems(message: text, code: code, violations: violations))
        }
    }
}

/// The functions of the core. Without state, so one is enough for all threads.
let core = RawCore()

/// Calls Rust, with the errors that users see.
func call<Result>(_ body: () throws -> Result) throws(PingOneError) -> Result {
    do {
        return try body()
    } catch let error as RawError {
        throw PingOneError(error)
    } catch {
        // A defect of ours. What Rust says of it might repeat what it was given, so it is not shown.
        throw .protocol(PingOneError.Problems(message: "the native library failed"))
    }
}
