/** No text that describes a value holds a secret. */
package tests

import io.github.pingonecore.*
import io.github.pingonecore.model.*
import kotlin.test.assertContains
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertFalse

internal val secretTests: List<Test> = listOf(
    "secrets are never shown" to ::secretsAreNeverShown,
    "of open content only names are shown" to ::ofOpenContentOnlyNamesAreShown,
    "secrets are not in errors" to ::secretsAreNotInErrors,
)

private val SECRETS = listOf("eyJ-secret", "pa55word", "t0ken", "c1ient")

private fun secretTenant() =
    PingOne(region = "EU", environmentId = ID, accessToken = "eyJ-secret", clientId = "me", clientSecret = "c1ient")

private fun secretsAreNeverShown() = secretTenant().use { p1 ->
    val user = User(
        username = "tom",
        email = "tom@example.com",
        password = UserPassword(value = "pa55word"),
        additional = mapOf("x" to JsonValue.of("hid")),
    )
    val request = p1.users.create(body = user)
    val set = p1.users.password.set(userId = OTHER_ID, body = PasswordSet(value = "pa55word", forceChange = false))
    val basic = p1.auth.token.clientCredentials(
        body = TokenRequest(grantType = TokenRequestGrantType.ClientCredentials),
        basicAuth = BasicAuth("me", "c1ient"),
    )
    val token = p1.readResponse(basic, 200, emptyMap(), bytes("""{"access_token": "t0ken", "token_type": "Bearer"}"""))
    val users = """{"_embedded": {"users": [{"password": {"value": "pa55word"}}]}}"""
    val page = p1.readResponse(p1.users.list(), 200, emptyMap(), bytes(users))
    val detail = """{"code": "X", "target": "value", "innerError": {"rejectedValue": "pa55word"}}"""
    val refusal = """{"code": "INVALID_DATA", "message": "no", "details": [$detail]}"""
    val refused = p1.readResponse(set, 400, emptyMap(), bytes(refusal)) as Reading.Failure
    val error = refused.error
    assertEquals(listOf("400 INVALID_DATA: no", "X value"), listOf(error, error.details.single()).map(Any::toString))
    val described = listOf(
        refused, error, error.details,
        p1, p1.users, user, PasswordSet(value = "pa55word"), BasicAuth("me", "c1ient"), token, page,
        (token as Reading.Value).value, (page as Reading.Page).items, p1.toPostmanEnvironment("mine"),
    )
    val requests = listOf(request, set, basic).flatMap {
        listOf(it, it.headers, it.redacted().headers, it.redacted().bodyText, it.toCurl())
    }
    for (text in (described + requests).map(Any?::toString)) {
        for (secret in SECRETS) assertFalse(secret in text, text)
    }
    for (value in listOf(user, FileBody("text/plain", bytes("hid")))) assertFalse("hid" in value.toString(), "$value")
    assertContains(request.headers.toString(), "authorization: Bearer ***")
}

private fun ofOpenContentOnlyNamesAreShown() {
    val open = mapOf("password" to JsonValue.of("pa55word"), "a" to JsonValue.of("t0ken"))
    assertEquals("Group(name=Staff, customData=[password, a])", Group(name = "Staff", customData = open).toString())
    assertEquals("User(memberOfGroupIDs=***)", User(memberOfGroupIDs = listOf(JsonValue.of("pa55word"))).toString())
    val keys = ExternalOAuthServerValidation(jwks = """{"keys": [{"d": "pa55word"}]}""")
    assertEquals("ExternalOAuthServerValidation(jwks=***)", keys.toString())
    val set = UserPasswordExternalGatewayPatch(correlationAttributes = Change.Set(open))
    assertEquals("UserPasswordExternalGatewayPatch(correlationAttributes=[password, a])", set.toString())
    assertEquals("UserPasswordExternalGatewayPatch()", UserPasswordExternalGatewayPatch().toString())
    val cleared = UserPasswordExternalGatewayPatch(correlationAttributes = Change.Clear)
    assertEquals("UserPasswordExternalGatewayPatch(correlationAttributes=Clear)", cleared.toString())
}

private fun secretsAreNotInErrors() = tenant().use { p1 ->
    val calls: List<() -> Any> = listOf(
        { PingOne(accessToken = "pa55\nword") },
        { PingOne(region = "EU", clientSecret = "pa55word", clientId = "\n") },
        { p1.users.create(body = User(password = UserPassword(value = "pa55word"))) },
        { p1.request("users.password.set", "userId" to OTHER_ID, "body" to mapOf("value" to "pa55word", "other" to listOf(1))) },
        { p1.auth.token.clientCredentials(body = TokenRequest(), basicAuth = BasicAuth("a:b", "pa55word")) },
        { p1.withAccessToken("pa55 wörd") },
    )
    for (text in calls.map { assertFailsWith<PingOneException> { it() }.let { error -> "$error ${error.violations}" } }) {
        assertFalse("pa55" in text, text)
    }
}
