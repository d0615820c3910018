import PingOneCore
import XCTest

/// JSON values: literals, looking into them, text.
final class JSONTests: XCTestCase {
    func testLiteralsKeepTheirOrder() throws {
        let value: JSONValue = ["name": "Shop", "tags": ["a", 1, -2.5, true], "owner": nil]
        XCTAssertEqual(try value.text(), #"{"name":"Shop","tags":["a",1,-2.5,true],"owner":null}"#)
        XCTAssertEqual(try JSONValue(parsing: value.description), value)
    }

    func testTextIsKeptAsItIs() throws {
        let text = #"{"b":[1,-2.5,true,null,"é😀\n\u0000",{},[]],"a":9007199254740993,"":1e+300}"#
        XCTAssertEqual(try JSONValue(parsing: text).text(), text)
    }

    func testSubscriptsLookInside() throws {
        let value = try JSONValue(parsing: #"{"a": [1, 2.5, "x", true, 5.0, 18446744073709551615], "b": {"c": null}}"#)
        XCTAssertEqual(value["a"]?[0]?.integerValue, 1)
        XCTAssertEqual(value["a"]?[0]?.doubleValue, 1)
        XCTAssertEqual(value["a"]?[1]?.doubleValue, 2.5)
        XCTAssertNil(value["a"]?[1]?.integerValue)
        XCTAssertEqual(value["a"]?[2]?.stringValue, "x")
        XCTAssertEqual(value["a"]?[3]?.boolValue, true)
        XCTAssertEqual(value["a"]?[4]?.integerValue, 5)
        XCTAssertEqual(value["a"]?[5], .decimal(18_446_744_073_709_551_616))
        XCTAssertNil(value["a"]?[5]?.integerValue)
        XCTAssertNil(value["a"]?[6])
        XCTAssertNil(value["a"]?[-1])
        XCTAssertNil(value["a"]?["b"])
        XCTAssertNil(value["b"]?[0])
        XCTAssertEqual(value["b"]?["c"], .null)
        XCTAssertEqual(value["a"]?.arrayValue?.count, 6)
        XCTAssertEqual(value["b"]?.objectValue, ["c": nil])
        for other in [value["a"], value["b"]] {
            XCTAssertNil(other?.boolValue ?? other?.stringValue ?? other?.integerValue ?? other?.doubleValue)
        }
    }

    func testSwiftValuesHaveAForm() {
        let values: [any JSONConvertible] = ["x", true, 5, Int64.min, 2.5, ["a": [1]], JSONValue.null, JSONObject()]
        XCTAssertEqual(values.map(\.json), ["x", true, 5, .integer(.min), 2.5, ["a": [1]], nil, [:]])
        XCTAssertEqual(["b": 1, "a": 2].json.objectValue?.names, ["a", "b"])
    }

    func testObjectsTellExactNamesApart() throws {
        var object: JSONObject = ["\u{E9}": 1, "e\u{301}": 2, "\u{E9}": 3]
        XCTAssertEqual(object.values, [3, 2])
        for number in 0..<100 { object["n\(number)"] = .integer(Int64(number)) }
        XCTAssertEqual(object["e\u{301}"], 2)
        XCTAssertEqual(object["n99"], 99)
        object["\u{E9}"] = nil
        object["absent"] = nil
        XCTAssertEqual(object.names.first?.unicodeScalars.count, 2)
        XCTAssertEqual(object.count, 101)
        for number in 0..<100 { XCTAssertEqual(object["n\(number)"], .integer(Int64(number))) }
        object["last"] = nil
        object["n5"] = "changed"
        object["last"] = true
        XCTAssertEqual(object["n5"], "changed")
        XCTAssertEqual(object.last?.name, "last")
        XCTAssertEqual(JSONObject(json: try JSONValue(parsing: object.description)), object)
    }

    func testObjectsAreEqualInAnyOrder() {
        let one: JSONObject = ["a": 1, "b": [nil]]
        let other: JSONObject = ["b": [nil], "a": 1]
        XCTAssertEqual(one, other)
        XCTAssertEqual(Set([one, other]).count, 1)
        XCTAssertNotEqual(one, ["a": 1, "b": [0]])
        XCTAssertNotEqual(one, ["a": 1])
        XCTAssertNotEqual(["\u{E9}": 1] as JSONObject, ["e\u{301}": 1])
    }

    func testOtherValuesAreNoObjects() {
        XCTAssertNil(JSONObject(json: [1]))
        XCTAssertEqual(JSONValue(json: [1]), [1])
    }
}
