import Foundation
import PingOneCore
import XCTest

/// Where problems are: offsets of the core as ranges of Swift's strings.
final class SpanTests: XCTestCase {
    /// Emoji, flags, families that are joined, marks that combine: all of them before, between and after.
    private let texts = ["a", "é", "e\u{301}", "😀", "🇩🇪🇫🇷", "👩‍👩‍👧‍👦", "👍🏽", "\u{301}", "한", "क्षि", "\r\n", "\u{10FFFF}"]

    func testRangesGiveWhatIsMeant() throws {
        for before in texts {
            for after in texts {
                let template = "\(before)${a}\(after)$<b>\(before)\(after)"
                let found = placeholders(in: template)
                let ranges = try found.map { try XCTUnwrap($0.span.range(in: template), template) }
                XCTAssertEqual(ranges.map { String(template[$0]) }, ["${a}", "$<b>"], template)
            }
        }
    }

    func testRangesFallInsideCharacters() throws {
        let template = "${a}\u{301}${b}\u{200D}"
        let ranges = placeholders(in: template).map { $0.span.range(in: template) }
        XCTAssertEqual(ranges.map { $0.map { String(template[$0]) } }, ["${a}", "${b}"])
        let mark = "e\u{301}"
        let range = try XCTUnwrap(TextSpan(start: 1, end: 2).range(in: mark))
        XCTAssertEqual(mark[range].unicodeScalars.map(\.value), [0x301])
    }

    func testViolationsPointIntoTheText() throws {
        for text in texts {
            let template = "\(text)${user."
            let span = try XCTUnwrap(validateTemplate(template).errors.first?.span)
            let range = try XCTUnwrap(span.range(in: template))
            XCTAssertEqual(template[range], "${")
            let url = "https://example.com/\(text)?q"
            for violation in validateBaseURL(url).violations {
                guard let span = violation.span else { continue }
                XCTAssertFalse(try XCTUnwrap(span.range(in: url), "\(violation) in \(url)").isEmpty)
            }
        }
    }

    func testSpansOfOtherTextsGiveNoRange() {
        let text = "a😀b"
        XCTAssertEqual(TextSpan(start: 0, end: 4).range(in: text), text.startIndex..<text.endIndex)
        XCTAssertEqual(TextSpan(start: 4, end: 4).range(in: text).map { text[$0] }, "")
        for (start, end) in [(0, 5), (2, 3), (1, 2), (3, 1), (-1, 1), (5, 9), (Int.max, Int.max), (Int.min, 0)] {
            XCTAssertNil(TextSpan(start: start, end: end).range(in: text), "\(start)..<\(end)")
        }
        XCTAssertNil(TextSpan(start: 0, end: 1).range(in: ""))
    }

    func testRangesOfTextViews() throws {
        let template = "👩‍👩‍👧 ${a}"
        let span = try XCTUnwrap(placeholders(in: template).first?.span)
        XCTAssertEqual((template as NSString).substring(with: NSRange(span)), "${a}")
        XCTAssertEqual(NSRange(TextSpan(start: .min, end: .max)), NSRange(location: 0, length: .max))
        XCTAssertEqual(NSRange(TextSpan(start: 5, end: .min)), NSRange(location: 5, length: 0))
    }
}
