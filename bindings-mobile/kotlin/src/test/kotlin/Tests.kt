/** Tests of the wrapper: what could break between Kotlin and the core. The rules themselves are tested by vectors. */
package tests

import io.github.pingonecore.*
import io.github.pingonecore.model.*
import kotlin.system.exitProcess
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue

internal const val ID = "5caa81af-ec05-41ff-a709-c7378007a99c"
internal const val OTHER_ID = "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11"

internal typealias Test = Pair<String, () -> Any?>

private val tests: List<Test> = firstTests + listOf(
    "a model becomes a request" to ::aModelBecomesARequest,
    "a patch tells null from absent" to ::aPatchTellsNullFromAbsent,
    "what is read can be changed and sent back" to ::whatIsReadCanBeSentBack,
    "enumerations are open" to ::enumerationsAreOpen,
    "members of another type are kept" to ::membersOfAnotherTypeAreKept,
    "every function answers" to ::everyFunctionAnswers,
    "filters are built" to ::filtersAreBuilt,
    "every kind of error is thrown" to ::everyKindOfErrorIsThrown,
    "readings have three kinds" to ::readingsHaveThreeKinds,
    "pages lead to the next" to ::pagesLeadToTheNext,
    "a refused link is not the end" to ::aRefusedLinkIsNotTheEnd,
    "what is equal is equal" to ::whatIsEqualIsEqual,
    "spans count UTF-16 code units" to ::spansCountCodeUnits,
) + jsonTests + secretTests + hostileTests + lifeTests

/** Runs the tests, or those whose names have one of the words. */
fun main(words: Array<String>) {
    val meant = tests.filter { (name, _) -> words.isEmpty() || words.any { it in name } }
    var failed = 0
    for ((name, test) in meant) {
        try {
            test()
        } catch (error: Throwable) {
            failed += 1
            println("FAILED $name: ${error.stackTraceToString()}")
        }
    }
    println("${meant.size - failed} passed, $failed failed")
    if (failed > 0) exitProcess(1)
}

internal fun tenant() = PingOne(region = "EU", environmentId = ID, accessToken = "eyJ-secret")

internal fun bytes(text: String) = text.encodeToByteArray()

private fun service(name: String? = "Shop") = ApiService(
    name = name,
    baseUrls = listOf("https://api.example.com/v1"),
    authorizationServer = ApiServiceAuthorizationServer(resource = ApiServiceAuthorizationServerResource(id = OTHER_ID)),
)

private fun aModelBecomesARequest() = tenant().use { p1 ->
    val request = p1.authorize.apiServers.create(body = service())
    assertEquals("POST", request.method)
    assertEquals("https://api.pingone.eu/v1/environments/$ID/apiServers", request.url)
    assertEquals("Bearer eyJ-secret", request.header("Authorization"))
    assertEquals("Shop", JsonValue.parse(request.bodyText!!)["name"]?.text)
    assertTrue(request == p1.request("authorize.apiServers.create", "body" to service()))
    assertFalse(request == p1.authorize.apiServers.create(body = service("Other")))
    val elsewhere = p1.groups.list(environmentId = OTHER_ID, limit = 5, filter = Filter.eq("name", "a b"))
    assertContains(elsewhere.url, "/environments/$OTHER_ID/groups?")
    assertContains(elsewhere.url, "name%20eq%20%22a%20b%22")
}

private fun aPatchTellsNullFromAbsent() = tenant().use { p1 ->
    val patch = UserPatch(title = Change.Clear, nickname = Change.Set("Tom"))
    val request = p1.users.patch(userId = OTHER_ID, body = patch)
    assertEquals(JsonValue.obj("nickname" to "Tom", "title" to null), JsonValue.parse(request.bodyText!!))
    assertEquals("UserPatch(nickname=Set(value=Tom), title=Clear)", patch.toString())
    assertEquals(patch, UserPatch.fromJson(patch.toJson()))
    // What can not be cleared and what has another type is kept, so that the check says so.
    val odd = JsonValue.parse("""{"email": null, "title": 5, "name": {"given": null}}""")
    val read = UserPatch.fromJson(odd)!!
    assertEquals(odd, read.toJson())
    assertEquals(setOf("email", "title"), read.additional.keys)
    assertEquals(Change.Set(UserNamePatch(given = Change.Clear)), read.name)
    val before = User(id = OTHER_ID, nickname = "Tom", email = "a@example.com")
    assertEquals(UserPatch(nickname = Change.Clear), UserPatch.between(before, before.copy(id = null, nickname = null)))
}

private fun whatIsReadCanBeSentBack() = tenant().use { p1 ->
    val stored = """{"id": "$OTHER_ID", "name": "Staff", "new": [1], "_links": {}, "createdAt": "2024-01-01T00:00:00Z"}"""
    val request = p1.populations.get(populationId = OTHER_ID)
    val reading = assertIs<Reading.Value<Population>>(p1.readResponse(request, 200, emptyMap(), stored.encodeToByteArray()))
    val population = reading.value!!
    assertEquals("Staff", population.name)
    assertEquals(JsonValue.parse("[1]"), population.additional["new"])
    val changed = population.copy(name = "Everyone")
    val replaced = p1.populations.update(populationId = OTHER_ID, body = changed, before = population)
    val body = JsonValue.parse(replaced.bodyText!!)
    assertEquals("Everyone", body["name"]?.text)
    assertNull(body["id"])
}

private fun enumerationsAreOpen() {
    val known = ApiServiceAuthorizationServerType.of("EXTERNAL")
    assertEquals(ApiServiceAuthorizationServerType.External, known)
    val unknown = ApiServiceAuthorizationServerType.of("NEXT_YEAR")
    assertEquals(ApiServiceAuthorizationServerType.Unknown("NEXT_YEAR"), unknown)
    assertEquals(JsonValue.of("NEXT_YEAR"), unknown.toJson())
    assertContains(ApiServiceAuthorizationServerType.known, known)
}

private fun membersOfAnotherTypeAreKept() {
    val group = Group.fromJson(JsonValue.parse("""{"name": 5, "description": null, "customData": {"a": 1}}"""))!!
    assertNull(group.name)
    assertEquals(JsonValue.of(5), group.toJson()["name"])
    assertEquals(JsonValue.Null, group.toJson()["description"])
    assertEquals(JsonValue.of("Staff"), group.copy(name = "Staff").toJson()["name"])
    assertNull(Group.fromJson(JsonValue.of("text")))
}

private fun everyFunctionAnswers() {
    assertTrue(models().any { it.name == "ApiService" && !it.open })
    assertEquals("ApiService", describe("ApiService")["name"]?.text)
    assertEquals(listOf("/name"), validate("Group", JsonValue.obj("description" to "x")).errors.map { it.pointer })
    assertTrue(validate("Group", Group(description = "x"), mode = Mode.PATCH).valid)
    assertTrue(validate("Group", Group(), allow = listOf("required")).let { it.valid && it.advice.isNotEmpty() })
    assertEquals(JsonValue.obj("b" to null), changes(JsonValue.obj("a" to 1, "b" to 2), JsonValue.obj("a" to 1)))
    assertEquals(JsonValue.obj("name" to "x"), outgoing("Group", JsonValue.obj("id" to ID, "name" to "x")))
    assertEquals(listOf("id"), validatePattern("PARAMETER", "/a/{id}").parameters)
    assertNull(validatePattern("PARAMETER", "/a/{id").parameters)
    assertFalse(validateBaseUrl("ftp://x").valid)
    assertFalse(validateJwks("{}").valid)
    assertFalse(validateJwksUrl("x").valid)
    assertTrue(validateMethod("GET").valid)
    assertTrue(validateUuid(ID).valid)
    assertTrue(validateDateTime("2024-01-01T00:00:00Z").valid)
    assertFalse(validateTemplate("\${a").valid)
    assertFalse(validateFilter("a eq", "users.list").valid)
    assertEquals(validatePattern("PARAMETER", "/a/{id").violations, validatePattern("PARAMETER", "/a/{id").run { errors + advice })
    val placeholder = placeholders("Hi \${user.name[0]}").single()
    assertEquals("user.name[0]", placeholder.path)
    assertEquals(PlaceholderSegment.Element(0), placeholder.segments.last())
    assertEquals(PlaceholderSegment.Element(Int.MAX_VALUE), placeholders("\${a[4294967296]}").single().segments.last())
    assertEquals("Hi Tom", render("Hi \${name}", JsonValue.obj("name" to "Tom")))
    assertEquals("Hi ", render("Hi \${name}", JsonValue.obj(), missing = Missing.EMPTY, escape = Escape.HTML, literal = Literal.DOLLAR))
    assertEquals("\${otp}", toPlatform("\$<otp>"))
    assertTrue(knownRoots().any { it.name == "otp" })
    assertEquals(endpoint("users.get"), endpoints().single { it.id == "users.get" })
    assertEquals("users.get", searchEndpoints("users.get").first().id)
    assertEquals("users.list", findRequest("GET", "/v1/environments/$ID/users").first().id)
    assertEquals("NA", regions().first().code)
    assertTrue(codes().any { it.code == "required" && it.severity == Severity.ERROR })
    assertIs<JsonValue.Array>(postmanCollection()["item"])
    tenant().use { p1 ->
        assertEquals("https://api.pingone.eu", p1.baseUrl)
        assertEquals(ID, p1.environmentId)
        PingOne.fromPostmanEnvironment(p1.toPostmanEnvironment("mine").toText()).use { assertEquals(ID, it.environmentId) }
        p1.withAccessToken("other").use { assertEquals("Bearer other", it.users.list().header("authorization")) }
        assertContains(p1.users.list().toCurl(), "curl --request GET")
        val image = p1.request("images.create", file = FileBody("image/png", byteArrayOf(1, 2, 3)))
        assertEquals(listOf<Byte>(1, 2, 3), image.body!!.toList())
        assertEquals(listOf<Byte>(1, 2, 3), image.redacted().body!!.toList())
    }
    PathMatcher(listOf(Operation("one", listOf(PathPattern("PARAMETER", "/a/{id}"))))).use { matcher ->
        val found = matcher.match("GET", "/a/%F0%9F%98%80")
        assertEquals(MatchOutcome.MATCHED, found.outcome)
        assertEquals("😀", found.matches.single().parameters.single().value)
        assertEquals(listOf("one", null), matcher.bestMany(listOf("GET" to "/a/1", "GET" to "/b")))
        assertEquals(2, matcher.matchMany(listOf("GET" to "/a/1", "GET" to "/b")).size)
        assertContains(matcher.explain("GET", "/a/1").text, "1. one")
        assertTrue(matcher.advice.valid)
        assertEquals(1, matcher.operationCount)
    }
}

private fun filtersAreBuilt() {
    val filter = (Filter.eq("name", "O\"Neill") or Filter.present("email")) and !Filter.lt("age", 5)
    assertEquals("(name eq \"O\\\"Neill\" or email pr) and not (age lt 5)", filter.text)
    assertEquals(filter, Filter.parse(filter.text))
    assertEquals("groups[id eq \"1\"]", Filter.valuePath("groups", Filter.eq("id", "1")).text)
    val all = listOf(
        Filter.ne("a", null), Filter.co("a", "b"), Filter.sw("a", "b"), Filter.ew("a", "b"),
        Filter.gt("a", 1.5), Filter.ge("a", 1), Filter.le("a", 1), Filter.eq("a", true),
    )
    assertEquals(7, Filter.allOf(all).text.split(" and ").size - 1)
    assertEquals(7, Filter.anyOf(all).text.split(" or ").size - 1)
    assertFailsWith<ValidationException> { Filter.eq("a", listOf(1)) }
    assertFailsWith<ValidationException> { Filter.parse("a eq") }
}

private fun everyKindOfErrorIsThrown() = tenant().use { p1 ->
    val invalid = assertFailsWith<ValidationException> { p1.authorize.apiServers.create(body = ApiService()) }
    assertEquals("required", invalid.code)
    assertTrue(invalid.violations.size > 1)
    assertContains(invalid.message!!, "is required")
    val usage: PingOneException = assertFailsWith<UsageException> { p1.request("users.gte") }
    assertContains(usage.message!!, "users.get")
    assertEquals("unknown_endpoint", usage.code)
    assertFailsWith<UsageException> { PingOne(region = "XX") }
    assertFailsWith<UsageException> { PingOne(JsonValue.obj("regoin" to "EU")) }
    assertFailsWith<UsageException> { validate("NoModel", JsonValue.Null) }
    assertFailsWith<UsageException> { describe("NoModel") }
    assertEquals("json_syntax", assertFailsWith<UsageException> { JsonValue.parse("{") }.code)
    assertFailsWith<ValidationException> { render("\${a}", JsonValue.obj()) }
    assertFailsWith<ValidationException> { PathMatcher(listOf(Operation("x", listOf(PathPattern("PARAMETER", "/a/{"))))) }
    val protocol: PingOneException = assertFailsWith<ProtocolException> { stolenPage(p1).next }
    val kinds: (PingOneException) -> String = {
        when (it) {
            is ValidationException -> "validation"
            is UsageException -> "usage"
            is ProtocolException -> "protocol"
        }
    }
    assertEquals(listOf("validation", "usage", "protocol"), listOf(invalid, usage, protocol).map(kinds))
}

private fun readingsHaveThreeKinds() = tenant().use { p1 ->
    val request = p1.users.get(userId = OTHER_ID)
    val value = p1.readResponse(request, 200, mapOf("Correlation-Id" to listOf("c1"), null to listOf("HTTP/1.1 200")), """{"username": "tom"}""".encodeToByteArray())
    assertEquals("tom", assertIs<Reading.Value<User>>(value).value?.username)
    assertEquals("c1", value.correlationId)
    val failure = """{"id": "1", "code": "INVALID_DATA", "message": "no", "details": [{"code": "X", "target": "a[0].b"}]}"""
    val refused = p1.readResponse(request, 400, mapOf("Retry-After" to listOf("2")), failure.encodeToByteArray())
    val error = assertIs<Reading.Failure>(refused).error
    assertEquals("INVALID_DATA", error.code)
    assertEquals("/a/0/b", error.details.single().pointer)
    assertEquals(ErrorForm.PLATFORM, error.form)
    val gone = p1.readResponse(p1.users.delete(userId = OTHER_ID), 204, emptyMap(), ByteArray(0))
    assertIs<Reading.Value<Unit>>(gone)
    assertIs<Reading.Failure>(p1.readResponse(request, 200, emptyMap(), "{".encodeToByteArray()))
    // No status of HTTP: what is nearest among 16 bits, and no success.
    for ((status, read) in listOf(-1 to 0, Int.MIN_VALUE to 0, 70_000 to 65_535, Int.MAX_VALUE to 65_535)) {
        assertEquals(read, assertIs<Reading.Failure>(p1.readResponse(request, status, emptyMap(), bytes("{}"))).status)
    }
    val odd = mapOf("X" to emptyList(), "" to listOf(""), "Correlation-ID" to listOf(null, "c2", "c3"))
    assertEquals("c2", p1.readResponse(request, 200, odd, bytes("{}")).correlationId)
    assertIs<Reading.Value<JsonValue>>(readResponse("users.get", 200, emptyMap(), "{}".encodeToByteArray()))
    assertFailsWith<UsageException> { readResponse("users.gte", 200, emptyMap(), ByteArray(0)) }
}

private fun page(link: String) = bytes(
    """{"_links": {"next": {"href": "$link"}}, "_embedded": {"users": [{"username": "a"}, {"username": "b"}]}, "count": 9}""",
)

private fun pagesLeadToTheNext() = tenant().use { p1 ->
    val link = "https://api.pingone.eu/v1/environments/$ID/users?cursor=x"
    val reading = assertIs<Reading.Page<User>>(p1.readResponse(p1.users.list(limit = 2), 200, emptyMap(), page(link)))
    assertEquals(listOf<String?>("a", "b"), reading.items.map { it.username })
    assertEquals(9, reading.count)
    assertEquals("users", reading.collection)
    assertNull(reading.size)
    assertEquals(link, reading.next!!.url)
    assertEquals("Bearer eyJ-secret", reading.next!!.header("authorization"))
    assertNull(reading.previous)
    val last = assertIs<Reading.Page<User>>(p1.readResponse(reading.next!!, 200, emptyMap(), bytes("""{"_embedded": {"users": []}}""")))
    assertNull(last.next)
}

private fun stolenPage(p1: PingOne): Reading.Page<User> =
    assertIs(p1.readResponse(p1.users.list(), 200, emptyMap(), page("https://evil.example/users")))

private fun aRefusedLinkIsNotTheEnd() = tenant().use { p1 ->
    val stolen = stolenPage(p1)
    assertFalse(stolen.valid)
    assertEquals(2, stolen.items.size)
    val error = assertFailsWith<ProtocolException> { stolen.next }
    assertEquals("link_refused", error.code)
    assertEquals(stolen.violations, error.violations)
    assertNull(stolen.previous)
}

private fun whatIsEqualIsEqual() = tenant().use { p1 ->
    val file = FileBody("image/png", byteArrayOf(1, 2))
    assertEquals(file, FileBody("image/png", byteArrayOf(1, 2)))
    assertEquals(file.hashCode(), FileBody("image/png", byteArrayOf(1, 2)).hashCode())
    assertNotEquals(file, FileBody("image/png", byteArrayOf(1, 3)))
    assertEquals(BasicAuth("a", "b"), BasicAuth("a", "b"))
    assertNotEquals(BasicAuth("a", "b"), BasicAuth("a", "c"))
    val request = p1.groups.create(body = Group(name = "Staff"))
    assertEquals(request, p1.groups.create(body = Group(name = "Staff")))
    assertEquals(request.hashCode(), p1.groups.create(body = Group(name = "Staff")).hashCode())
    assertNotEquals(request, p1.groups.create(body = Group(name = "Guests")))
    fun read(text: String) = p1.readResponse(request, 201, emptyMap(), bytes(text))
    assertEquals(read("""{"name": "a"}"""), read("""{"name": "a"}"""))
    assertEquals(read("""{"name": "a"}""").hashCode(), read("""{"name": "a"}""").hashCode())
    assertNotEquals(read("""{"name": "a"}"""), read("""{"name": "b"}"""))
    assertNotEquals(read("""{"name": "a"}"""), p1.readResponse(request, 400, emptyMap(), bytes("""{"name": "a"}""")))
    val warned = p1.request("groups.create", "body" to mapOf("name" to "Staff", "odd" to 1))
    assertTrue(warned.warnings.isNotEmpty())
    assertEquals(warned.warnings, warned.redacted().warnings)
    // Nobody changes what a request or a file holds.
    request.body!!.fill(0)
    file.bytes.fill(0)
    assertEquals("""{"name":"Staff"}""", request.bodyText)
    assertEquals(listOf<Byte>(1, 2), file.bytes.toList())
    val given = byteArrayOf(7)
    val kept = FileBody("image/png", given)
    given[0] = 8
    assertEquals(listOf<Byte>(7), kept.bytes.toList())
}

private fun spansCountCodeUnits() {
    val text = "e\u0301😀 \${user."
    val violation = validateTemplate(text).errors.single()
    assertEquals(Span(5, 7), violation.span)
    assertEquals("\${", violation.span!!.of(text))
    val found = placeholders("👩‍👩‍👧 \${a}é\${b}")
    assertEquals(listOf("\${a}", "\${b}"), found.map { it.span.of("👩‍👩‍👧 \${a}é\${b}") })
    val url = "https://exämple.com/😀?q"
    for (each in validateBaseUrl(url).violations) each.span?.let { assertTrue(it.end <= url.length && it.of(url).isNotEmpty()) }
}

