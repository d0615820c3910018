/** Input that nobody should send: nothing ends the process, everything gets an answer. */
package tests

import io.github.pingonecore.*
import io.github.pingonecore.model.*
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue

internal val hostileTests: List<Test> = listOf(
    "text of ten megabytes crosses" to ::longTextCrosses,
    "unpaired surrogates are replaced" to ::unpairedSurrogates,
    "unpaired surrogates are taken everywhere" to ::unpairedSurrogatesEverywhere,
    "deep nesting is refused" to ::deepNesting,
    "no depth exhausts the stack" to ::noDepthExhaustsTheStack,
    "too many values are refused" to ::tooManyValues,
    "numbers that JSON has not are refused" to ::oddNumbers,
)

private fun longTextCrosses() {
    val text = "x".repeat(10_000_000)
    assertEquals(text, JsonValue.parse(JsonValue.of(text).toText()).text)
    assertFalse(validateBaseUrl(text).valid)
    assertFalse(validate("Group", Group(name = text)).valid)
    assertTrue(placeholders(text).isEmpty())
    assertEquals(MatchOutcome.SUSPICIOUS_PATH, PathMatcher(emptyList()).use { it.match("GET", "/$text").outcome })
}

private fun unpairedSurrogates() {
    for (text in listOf("\uD800", "a\uDC00b", "\uDC00\uD800", "😀\uD83D")) {
        val read = JsonValue.parse(JsonValue.obj(text to text).toText())
        val clean = (read as JsonValue.Object).members.entries.single()
        assertEquals(text.length, clean.key.length)
        assertContains(clean.value.text!!, '\uFFFD')
        assertFalse(validateUuid(text).valid)
        assertNull(PathMatcher(emptyList()).use { it.best(text, "/$text") })
        assertFailsWith<UsageException> { endpoint(text) }
    }
    assertEquals("😀", JsonValue.parse("\"😀\"").text)
}

private fun deepNesting() {
    var deep: JsonValue = JsonValue.Null
    repeat(100_000) { deep = JsonValue.Array(listOf(deep)) }
    assertEquals("too_deep", assertFailsWith<UsageException> { deep.toText() }.code)
    assertEquals("too_deep", assertFailsWith<UsageException> { validate("Group", deep) }.code)
    assertEquals("too_deep", assertFailsWith<UsageException> { JsonValue.parse("[".repeat(100_000)) }.code)
    var fine: JsonValue = JsonValue.Null
    repeat(120) { fine = JsonValue.obj("a" to fine) }
    assertEquals(fine, JsonValue.parse(fine.toText()))
    // Lists of the caller that contain themselves.
    val endless = ArrayList<Any>()
    repeat(2) { endless.add(endless) }
    assertEquals("too_deep", assertFailsWith<UsageException> { JsonValue.of(endless).toText() }.code)
    assertEquals("too_deep", assertFailsWith<UsageException> { validate("Group", JsonValue.obj("name" to endless)) }.code)
}

private fun noDepthExhaustsTheStack() {
    fun nested(inner: JsonValue): JsonValue =
        (0 until 100_000).fold(inner) { value, _ -> JsonValue.obj("a" to JsonValue.Array(listOf(value))) }
    val (one, other, third) = listOf(nested(JsonValue.of(1)), nested(JsonValue.of(1)), nested(JsonValue.of(2)))
    assertEquals(one, other)
    assertEquals(one.hashCode(), other.hashCode())
    assertNotEquals(one, third)
    assertEquals("(nested deeper than 127 levels)", one.toString())
    assertEquals(one, JsonValue.of(one))
    val group = Group(name = "Staff", customData = mapOf("a" to one), additional = mapOf("b" to one))
    assertEquals(group, group.copy(customData = mapOf("a" to other)))
    assertEquals("Group(name=Staff, customData=[a], additional=[b])", group.toString())
    assertEquals("too_deep", assertFailsWith<UsageException> { tenant().use { it.groups.create(body = group) } }.code)
    assertEquals("too_deep", assertFailsWith<UsageException> { PathMatcher(listOf(one)) }.code)
    assertEquals(JsonValue.of(1), Group.fromJson(group.toJson())!!.customData!!.getValue("a").innermost())
}

private fun JsonValue.innermost(): JsonValue {
    var value = this
    while (true) value = value["a"]?.get(0) ?: return value
}

/** Small for who builds it, endless for who goes through it. */
private fun tooManyValues() {
    var doubled: JsonValue = JsonValue.Null
    repeat(60) { doubled = JsonValue.Array(listOf(doubled, doubled)) }
    assertEquals("too_many_values", assertFailsWith<UsageException> { doubled.toText() }.code)
    assertEquals("too_many_values", assertFailsWith<UsageException> { JsonValue.of(List(1_000_001) { it }).toText() }.code)
    val most = JsonValue.of(List(999_999) { 1 }).toText()
    assertEquals(1_999_999, most.length)
    assertEquals(most, JsonValue.parse(most).toText())
    assertEquals("too_many_values", assertFailsWith<UsageException> { JsonValue.parse("[1,${most.substring(1)}") }.code)
}


private fun oddNumbers() {
    for (number in listOf(Double.NaN, Double.POSITIVE_INFINITY, Float.NaN)) {
        val error = assertFailsWith<UsageException> { JsonValue.obj("a" to listOf(1, number)).toText() }
        assertEquals("/a/1", error.violations.single().pointer)
    }
}

/** Each entry point by which text crosses: an answer or an exception of ours, never one of the converter. */
private fun unpairedSurrogatesEverywhere() = tenant().use { p1 ->
    val odd = "a\uD800"
    val json = JsonValue.obj(odd to listOf(odd, mapOf(odd to odd)))
    val calls: List<() -> Any?> = listOf(
        { PingOne(region = odd) }, { PingOne(json) }, { PingOne.fromPostmanEnvironment(odd) },
        { p1.withAccessToken(odd) },
        { p1.toPostmanEnvironment(odd) }, { p1.request(odd) }, { p1.request("users.get", odd to odd) },
        { p1.request("images.create", file = FileBody(odd, byteArrayOf())) },
        { p1.users.get(userId = odd, headers = mapOf(odd to odd)) },
        { p1.groups.create(body = Group(name = odd, customData = mapOf(odd to json)), allow = listOf(odd)) },
        { p1.readResponse("users.get", 200, mapOf(odd to listOf(odd)), byteArrayOf(-1)) },
        { p1.readResponse(odd, 200, emptyMap(), byteArrayOf()) },
        { readResponse(odd, 200, emptyMap(), byteArrayOf()) }, { describe(odd) }, { validate(odd, json) },
        { validate("Group", json, allow = listOf(odd)) },
        { validate("Group", json, before = json, endpoint = odd) }, { changes(json, JsonValue.Null, odd) },
        { outgoing(odd, json, odd) },
        { outgoing("Group", json, odd) }, { validatePattern(odd, odd) }, { validateBaseUrl(odd) },
        { validateJwks(odd) }, { validateJwksUrl(odd) },
        { validateMethod(odd) }, { validateUuid(odd) }, { validateDateTime(odd) }, { validateTemplate(odd) },
        { validateFilter(odd, "users.list") },
        { validateFilter("a pr", odd) }, { placeholders("\${$odd}") }, { render("\${$odd}", json) },
        { toPlatform("\$<$odd>") }, { endpoint(odd) },
        { searchEndpoints(odd) }, { findRequest(odd, odd, odd) }, { Filter.parse(odd) }, { Filter.eq(odd, odd) },
        { Filter.eq("a", odd) },
        { Filter.present(odd) }, { Filter.valuePath(odd, Filter.present("a")) }, { JsonValue.parse(odd) },
        { json.toText() }, { json.toString() },
        { PathMatcher(listOf(Operation(odd, listOf(PathPattern(odd, odd)), listOf(odd))), listOf(odd)) },
        { PathMatcher(emptyList()).use { it.match(odd, odd) to it.best(odd, odd) } },
        { PathMatcher(emptyList()).use { it.matchMany(listOf(odd to odd)) to it.bestMany(listOf(odd to odd)) } },
        { PathMatcher(emptyList()).use { it.explain(odd, odd) } },
    )
    for ((index, call) in calls.withIndex()) {
        val error = runCatching { call() }.exceptionOrNull()
        assertTrue(error == null || error is PingOneException, "call $index: $error")
    }
    assertEquals("a\uFFFD", JsonValue.parse(JsonValue.of(odd).toText()).text)
    assertEquals("name eq \"a\uFFFD\"", Filter.eq("name", odd).text)
}
