import PingOneCore
import XCTest

/// JSON values: literals, looking into them, text.
final class JSONTests: XCTestCase {
    func testLiteralsKeepTheirOrder() throws {
        let value: JSONValue = ["name": "Shop", "tags": ["a", 1, -2.5, true], "owner": nil]
        XCTAssertEqual(try value.text(), #"{"name":"Shop","tags":["a",1,-2.5,true],"owner":null}"#)
        XCTAssertEqual(value["tags"]?[1]?.integerValue, 1)
        XCTAssertEqual(try JSONValue(parsing: value.description), value)
    }

    func testObjectsTellExactNamesApart() {
        var object: JSONObject = ["\u{E9}": 1, "e\u{301}": 2, "\u{E9}": 3]
        XCTAssertEqual(object.values, [3, 2])
        for number in 0..<100 { object["n\(number)"] = JSONValue.integer(Int64(number)) }
        XCTAssertEqual(object["e\u{301}"], 2)
        XCTAssertEqual(object["n99"], 99)
        object["\u{E9}"] = nil
        XCTAssertEqual(object.names.first?.unicodeScalars.count, 2)
        XCTAssertEqual(object.count, 101)
        XCTAssertEqual(object["n0"], 0)
    }

    func testObjectsAreEqualInAnyOrder() {
        let one: JSONObject = ["a": 1, "b": [nil]]
        let other: JSONObject = ["b": [nil], "a": 1]
        XCTAssertEqual(one, other)
        XCTAssertEqual(Set([one, other]).count, 1)
        XCTAssertNotEqual(one, ["a": 1, "b": [0]])
        XCTAssertNotEqual(one, ["a": 1])
    }
}
