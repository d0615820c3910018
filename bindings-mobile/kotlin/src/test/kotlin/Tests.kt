/** Tests of the wrapper: what could break between Kotlin and the core. The rules themselves are tested by vectors. */
package tests

import io.github.pingonecore.*
import io.github.pingonecore.model.*
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.system.exitProcess
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse
import kotlin.test.assertIs
import kotlin.test.assertNull
import kotlin.test.assertTrue

private const val ID = "5caa81af-ec05-41ff-a709-c7378007a99c"
private const val OTHER_ID = "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11"

private val tests: List<Pair<String, () -> Any?>> = listOf(
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
    "secrets are never shown" to ::secretsAreNeverShown,
    "closing twice is fine, using afterwards is not" to ::closingTwice,
    "many threads share one matcher" to ::manyThreads,
    "spans count UTF-16 code units" to ::spansCountCodeUnits,
    "text of ten megabytes crosses" to ::longTextCrosses,
    "unpaired surrogates are replaced" to ::unpairedSurrogates,
    "deep nesting is refused" to ::deepNesting,
    "numbers that JSON has not are refused" to ::oddNumbers,
    "JSON keeps what it holds" to ::jsonKeepsWhatItHolds,
    "memory stays steady" to ::memoryStaysSteady,
)

fun main() {
    var failed = 0
    for ((name, test) in tests) {
        try {
            test()
        } catch (error: Throwable) {
            failed += 1
            println("FAILED $name: ${error.stackTraceToString()}")
        }
    }
    println("${tests.size - failed} passed, $failed failed")
    if (failed > 0) exitProcess(1)
}

private fun tenant() = PingOne(region = "EU", environmentId = ID, accessToken = "eyJ-secret")

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
    val placeholder = placeholders("Hi \${user.name[0]}").single()
    assertEquals("user.name[0]", placeholder.path)
    assertEquals(PlaceholderSegment.Element(0), placeholder.segments.last())
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
    assertFailsWith<UsageException> { JsonValue.parse("{") }
    assertFailsWith<ValidationException> { render("\${a}", JsonValue.obj()) }
    assertFailsWith<ValidationException> { PathMatcher(listOf(Operation("x", listOf(PathPattern("PARAMETER", "/a/{"))))) }
    // No protocol error is thrown today: what came back is data. The type is there for every `when`.
    val kinds: (PingOneException) -> String = {
        when (it) {
            is ValidationException -> "validation"
            is UsageException -> "usage"
            is ProtocolException -> "protocol"
        }
    }
    assertEquals(listOf("validation", "usage"), listOf(invalid, usage).map(kinds))
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
    assertIs<Reading.Failure>(p1.readResponse(request, -1, emptyMap(), ByteArray(0)))
    assertIs<Reading.Value<JsonValue>>(readResponse("users.get", 200, emptyMap(), "{}".encodeToByteArray()))
    assertFailsWith<UsageException> { readResponse("users.gte", 200, emptyMap(), ByteArray(0)) }
}

private fun pagesLeadToTheNext() = tenant().use { p1 ->
    val request = p1.users.list(limit = 2)
    fun page(link: String) = """{"_links": {"next": {"href": "$link"}}, "_embedded": {"users": [{"username": "a"}, {"username": "b"}]}, "count": 9}"""
    val link = "https://api.pingone.eu/v1/environments/$ID/users?cursor=x"
    val reading = assertIs<Reading.Page<User>>(p1.readResponse(request, 200, emptyMap(), page(link).encodeToByteArray()))
    assertEquals(listOf<String?>("a", "b"), reading.items.map { it.username })
    assertEquals(9, reading.count)
    assertEquals(link, reading.next!!.url)
    assertEquals("Bearer eyJ-secret", reading.next!!.header("authorization"))
    val stolen = p1.readResponse(request, 200, emptyMap(), page("https://evil.example/users").encodeToByteArray())
    assertNull(assertIs<Reading.Page<User>>(stolen).next)
    assertFalse(stolen.valid)
}

private fun secretsAreNeverShown() = tenant().use { p1 ->
    val body = User(username = "tom", email = "tom@example.com", password = UserPassword(value = "pa55word"), additional = mapOf("x" to JsonValue.of("hid")))
    val request = p1.users.create(body = body)
    val token = p1.readResponse("auth.token.clientCredentials", 200, emptyMap(), """{"access_token": "t0ken"}""".encodeToByteArray())
    val shown = listOf(p1, request, body, token, BasicAuth("me", "c1ient"), request.redacted().bodyText, request.toCurl())
    for (text in shown.map(Any?::toString)) {
        for (secret in listOf("eyJ-secret", "pa55word", "t0ken", "c1ient")) assertFalse(secret in text, text)
    }
    assertFalse("hid" in body.toString())
    val error = assertFailsWith<UsageException> { PingOne(accessToken = "se\ncret") }
    assertFalse("cret" in error.message!!.replace("secret", ""), error.message)
}

private fun closingTwice() {
    val p1 = tenant()
    p1.close()
    p1.close()
    assertEquals("this PingOne is closed", assertFailsWith<IllegalStateException> { p1.users.list() }.message)
    val matcher = PathMatcher(emptyList())
    matcher.close()
    matcher.close()
    assertEquals("this PathMatcher is closed", assertFailsWith<IllegalStateException> { matcher.match("GET", "/") }.message)
}

private fun manyThreads() {
    val operations = (0 until 200).map { Operation("op$it", listOf(PathPattern("PARAMETER", "/a$it/{id}"))) }
    PathMatcher(operations).use { matcher ->
        val pool = Executors.newFixedThreadPool(16)
        val tasks = (0 until 64).map { thread ->
            Callable {
                repeat(500) { round ->
                    val number = (thread * 31 + round) % 200
                    assertEquals("op$number", matcher.best("GET", "/a$number/x"))
                    assertEquals("x", matcher.match("GET", "/a$number/x").matches.single().parameters.single().value)
                }
            }
        }
        pool.invokeAll(tasks).forEach { it.get() }
        pool.shutdown()
    }
    // Closing while others ask ends in the one exception or in an answer.
    val matcher = PathMatcher(operations)
    val pool = Executors.newFixedThreadPool(8)
    val asking = (0 until 8).map {
        pool.submit(Callable { runCatching { repeat(20_000) { matcher.best("GET", "/a1/x") } }.exceptionOrNull() })
    }
    matcher.close()
    for (error in asking.mapNotNull { it.get() }) assertEquals("this PathMatcher is closed", error.message)
    pool.shutdown()
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
    assertFailsWith<UsageException> { JsonValue.parse("[".repeat(100_000)) }
    var fine: JsonValue = JsonValue.Null
    repeat(120) { fine = JsonValue.obj("a" to fine) }
    assertEquals(fine, JsonValue.parse(fine.toText()))
    val items = ArrayList<JsonValue>()
    val endless = JsonValue.Array(items)
    items += endless
    assertEquals("too_deep", assertFailsWith<UsageException> { endless.toText() }.code)
}

private fun oddNumbers() {
    for (number in listOf(Double.NaN, Double.POSITIVE_INFINITY, Float.NaN)) {
        val error = assertFailsWith<UsageException> { JsonValue.obj("a" to listOf(1, number)).toText() }
        assertEquals("/a/1", error.violations.single().pointer)
    }
}

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

/** A leak of one small object in each call would be more than the margin. */
private fun memoryStaysSteady() {
    val group = Group(name = "Staff", description = "Everyone")
    PathMatcher(listOf(Operation("one", listOf(PathPattern("PARAMETER", "/a/{id}"))))).use { matcher ->
        fun calls(count: Int) = repeat(count) {
            when (it % 50) {
                0 -> validate("Group", group)
                1 -> assertFailsWith<UsageException> { JsonValue.parse("{") }
                2 -> tenant().use { p1 -> p1.groups.create(body = group) }
                else -> matcher.best("GET", "/a/1")
            }
        }
        calls(50_000)
        val before = resident()
        calls(1_000_000)
        val grown = resident() - before
        assertTrue(grown < 64 * 1024, "grew by $grown kB")
    }
}

/** What the process holds in memory, in kB. */
private fun resident(): Long {
    System.gc()
    val status = java.io.File("/proc/self/status").takeIf { it.exists() }?.readLines() ?: return 0
    return status.first { it.startsWith("VmRSS:") }.filter(Char::isDigit).toLong()
}
