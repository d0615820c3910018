/** JSON values: what they hold, what becomes one, and that nobody changes one. */
package tests

import io.github.pingonecore.*
import io.github.pingonecore.model.*
import java.math.BigDecimal
import java.math.BigInteger
import java.util.UUID
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotEquals
import kotlin.test.assertNull

internal val jsonTests: List<Test> = listOf(
    "JSON keeps what it holds" to ::jsonKeepsWhatItHolds,
    "values of Kotlin become JSON" to ::valuesOfKotlinBecomeJson,
    "nobody changes JSON" to ::nobodyChangesJson,
    "JSON is equal when it says the same" to ::jsonIsEqual,
    "JSON is shown as text" to ::jsonIsShownAsText,
)

private fun jsonKeepsWhatItHolds() {
    val text = """{"b":[1,-2.5,true,null,"é😀\n",{},[]],"a":9007199254740993,"":1e300}"""
    assertEquals(text.replace("1e300", "1e+300"), JsonValue.parse(text).toText())
    val value = JsonValue.parse(text)
    assertEquals(9007199254740993, value["a"]?.integer)
    assertEquals(-2.5, value["b"]?.get(1)?.number)
    assertEquals(null, value["b"]?.get(99))
    assertEquals(true, value["b"]?.get(2)?.boolean)
    assertEquals(5, JsonValue.of(5.0).integer)
    assertNull(JsonValue.of(5.5).integer)
    assertEquals(JsonValue.parse("""["a", 1, {"k": [2]}]"""), JsonValue.of(arrayOf('a', 1.toShort(), mapOf("k" to listOf(2)))))
}

private fun valuesOfKotlinBecomeJson() {
    fun text(value: Any?) = JsonValue.of(value).toText()
    assertEquals("null", text(null))
    assertEquals("[1,2,3,4,5,6]", text(listOf(1.toByte(), 2.toShort(), 3, 4L, 5u, 6uL)))
    assertEquals("[7,-8,1e+30]", text(listOf(BigInteger("7"), BigInteger("-8"), BigInteger.TEN.pow(30))))
    assertEquals("[0.1,0.1,0.1]", text(listOf(0.1, 0.1f, BigDecimal("0.1"))))
    assertEquals(ULong.MAX_VALUE.toDouble(), JsonValue.of(ULong.MAX_VALUE).number)
    assertNull(JsonValue.of(ULong.MAX_VALUE).integer)
    assertEquals("""["a","b","c","$ID"]""", text(listOf("a", StringBuilder("b"), 'c', UUID.fromString(ID))))
    assertEquals("[[1],[2],[0.5],[true],[null]]", text(listOf(intArrayOf(1), longArrayOf(2), doubleArrayOf(0.5), booleanArrayOf(true), arrayOf<Int?>(null))))
    assertEquals("""{"1":{"name":"Staff"},"b":"EXTERNAL"}""", text(mapOf(1 to Group(name = "Staff"), "b" to ApiServiceDirectoryType.External)))
    for (value in listOf(Any(), 1 to 2, byteArrayOf(1), sequenceOf(1), listOf(mapOf("a" to Any())))) {
        assertFailsWith<IllegalArgumentException> { JsonValue.of(value) }
        assertFailsWith<IllegalArgumentException> { JsonValue.obj("a" to value) }
    }
    // 2^63 is one more than a `Long` holds.
    assertNull(JsonValue.of(9.223372036854775807E18).integer)
    assertEquals(Long.MIN_VALUE, JsonValue.of(Long.MIN_VALUE.toDouble()).integer)
    assertNull(JsonValue.of(Double.NaN).integer)
}

private fun nobodyChangesJson() {
    val items = arrayListOf<JsonValue>(JsonValue.of(1))
    val members = linkedMapOf<String, JsonValue>("a" to JsonValue.of(1))
    val (list, map) = JsonValue.Array(items) to JsonValue.Object(members)
    items += JsonValue.Null
    members["b"] = JsonValue.Null
    assertEquals("[1]", list.toText())
    assertEquals("""{"a":1}""", map.toText())
    val group = Group.fromJson(JsonValue.parse("""{"customData": {"a": [1]}, "x": 1}"""))!!
    val service = ApiService.fromJson(JsonValue.parse("""{"baseUrls": ["a"]}"""))!!
    val parsed = JsonValue.parse("[[]]") as JsonValue.Array
    for (it in listOf(list.items, service.baseUrls, parsed.items, (parsed[0] as JsonValue.Array).items)) {
        @Suppress("UNCHECKED_CAST")
        assertFailsWith<UnsupportedOperationException> { (it as MutableList<Any>).add(JsonValue.Null) }
    }
    for (it in listOf(map.members, group.customData, group.additional)) {
        @Suppress("UNCHECKED_CAST")
        assertFailsWith<UnsupportedOperationException> { (it as MutableMap<String, JsonValue>)["b"] = JsonValue.Null }
    }
}

private fun jsonIsEqual() {
    val one = JsonValue.parse("""{"a": [1, {"b": null}], "c": "x"}""")
    val other = JsonValue.parse("""{"c": "x", "a": [1, {"b": null}]}""")
    assertEquals(one, other)
    assertEquals(one.hashCode(), other.hashCode())
    for (text in listOf("""{"a": [1, {"b": 1}], "c": "x"}""", """{"a": [{"b": null}, 1], "c": "x"}""", """{"c": "x"}""", "[]", "null")) {
        assertNotEquals(one, JsonValue.parse(text))
    }
    assertNotEquals(JsonValue.parse("""{"a": null}"""), JsonValue.parse("""{"b": null}"""))
    assertNotEquals<Any>(one, "x")
}

private fun jsonIsShownAsText() {
    assertEquals("""[null,true,1,0.5,"a\"b",{"c":[]}]""", JsonValue.parse("""[null, true, 1, 0.5, "a\"b", {"c": []}]""").toString())
    assertEquals("""Group(name=Staff, customData=[a])""", Group(name = "Staff", customData = mapOf("a" to JsonValue.of(listOf(1)))).toString())
}
