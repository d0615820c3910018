// Problems: where they are, in the units of Swift, and which of them matter.

import Foundation

extension TextSpan {
    /// The span as a range of the text that was checked.
    ///
    /// ```swift
    /// if let range = violation.span?.range(in: text) { print(text[range]) }
    /// ```
    ///
    /// - Parameter text: The text that was checked.
    /// - Returns: The range; `nil` when the span lies outside of the text or splits one of its scalars, as it may in
    ///   another text.
    public func range(in text: String) -> Range<String.Index>? {
        func index(_ offset: Int) -> String.Index? {
            guard offset >= 0 else { return nil }
            return text.utf16.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex)?
                .samePosition(in: text.unicodeScalars)
        }
        guard let lower = index(start), let upper = index(end), lower <= upper else { return nil }
        return lower..<upper
    }
}

extension NSRange {
    /// The span for attributed strings and text views, which count UTF-16 code units, too. A span that ends before it
    /// starts is empty, and one that starts before the text starts with it; none of the core's own do.
    ///
    /// - Parameter span: The span.
    public init(_ span: TextSpan) {
        let start = max(span.start, 0)
        self.init(location: start, length: max(span.end, start) - start)
    }
}

extension Report {
    /// The problems that stop a request.
    public var errors: [Violation] { violations.filter(\.isError) }

    /// The problems that do not stop a request: warnings and lints.
    public var advice: [Violation] { violations.filter { !$0.isError } }
}

extension PatternReport {
    /// The problems that stop a request.
    public var errors: [Violation] { violations.filter(\.isError) }

    /// The problems that do not stop a request: warnings and lints.
    public var advice: [Violation] { violations.filter { !$0.isError } }
}

extension Violation {
    /// True when it stops a request.
    public var isError: Bool { severity == .error }
}
