/** Every transport, against the stand-in: what it sends arrives as the core built it, and what comes back is read. */
package administrator.transports

import administrator.Admin
import administrator.StandIn
import administrator.expect
import administrator.needed
import io.github.pingonecore.Change
import io.github.pingonecore.ErrorForm
import io.github.pingonecore.Filter
import io.github.pingonecore.PingOne
import io.github.pingonecore.Reading
import io.github.pingonecore.Request
import io.github.pingonecore.model.ApiService
import io.github.pingonecore.model.ApiServiceAuthorizationServer
import io.github.pingonecore.model.ApiServiceAuthorizationServerResource
import io.github.pingonecore.model.Group
import io.github.pingonecore.model.User
import io.github.pingonecore.model.UserPatch
import java.net.ProtocolException

/** Sends requests of a tenant and reads what comes back. */
private interface Transport {
    fun <T : Any> send(p1: PingOne, request: Request<T>): Reading<T>
}

private object Java : Transport {
    override fun <T : Any> send(p1: PingOne, request: Request<T>) = sendWithJava(p1, request)
}

private object OkHttp : Transport {
    override fun <T : Any> send(p1: PingOne, request: Request<T>) = sendWithOkHttp(p1, request)
}

private object UrlConnection : Transport {
    override fun <T : Any> send(p1: PingOne, request: Request<T>) = sendWithUrlConnection(p1, request)
}

/** The argument: where the stand-in listens. */
fun main(arguments: Array<String>) {
    val standIn = StandIn(arguments.single())
    Admin(standIn).use { admin ->
        Check("java.net.http", Java, admin, standIn).run()
        Check("OkHttp", OkHttp, admin, standIn).run()
        Check("HttpURLConnection", UrlConnection, admin, standIn).run(knowsPatch = false)
    }
    val problems = standIn.log().flatMap { it["problems"]?.items.orEmpty() }
    expect(problems.isEmpty(), "every request fits the catalogue, not $problems")
}

private class Check(
    private val name: String,
    private val transport: Transport,
    private val admin: Admin,
    private val standIn: StandIn,
) {
    fun run(knowsPatch: Boolean = true) {
        admin.takeToken(value(admin.tokenRequest()))
        val user = aGet()
        if (knowsPatch) aPatch(user) else thereIsNoPatch(user)
        aPostWithoutBody(aPostWithABody())
        anAnswerWithoutBody()
        anError()
        aRedirect()
        val patch = if (knowsPatch) "PATCH" else "no PATCH"
        println("   $name: GET, $patch, POST with and without a body, DELETE, a refusal, a redirect")
    }

    private fun <T : Any> send(request: Request<T>) = transport.send(admin.p1, request)

    private fun <T : Any> value(request: Request<T>): T {
        val reading = send(request)
        expect(reading is Reading.Value, "a value from ${request.endpoint} by $name, not $reading")
        return needed((reading as Reading.Value).value, "a body from ${request.endpoint} by $name")
    }

    /** Square brackets in a query are what clients disagree about. */
    private fun aGet(): User {
        val group = (send(admin.p1.groups.list()) as Reading.Page).items.first()
        val members = Filter.valuePath("memberOfGroups", Filter.eq("id", group.id)) and Filter.eq("username", "user.04")
        return (send(admin.p1.users.list(filter = members)) as Reading.Page).items.single()
    }

    private fun aPatch(user: User) {
        val body = UserPatch(title = Change.Set(name))
        val changed = value(admin.p1.users.patch(userId = needed(user.id, "an id"), body = body))
        expect(changed.title == name, "a changed title by $name")
    }

    private fun thereIsNoPatch(user: User) = try {
        aPatch(user)
        expect(false, "no PATCH by $name")
    } catch (error: ProtocolException) {
        expect("PATCH" in error.message.orEmpty(), "another reason than PATCH by $name")
    }

    private fun aPostWithABody(): ApiService {
        val resource = ApiServiceAuthorizationServerResource(id = standIn.fact("resourceId"))
        val body = ApiService(
            name = "$name Ω",
            baseUrls = listOf("https://api.example.com/$name"),
            authorizationServer = ApiServiceAuthorizationServer(resource = resource),
        )
        val service = value(admin.p1.authorize.apiServers.create(body = body))
        expect(service.name == body.name, "the name by $name")
        return service
    }

    private fun aPostWithoutBody(service: ApiService) {
        val request = admin.p1.authorize.apiServers.deployment.deploy(apiServerId = needed(service.id, "an id"))
        expect(request.body == null && value(request).status != null, "a deployment by $name")
    }

    private fun anAnswerWithoutBody() {
        val group = value(admin.p1.groups.create(body = Group(name = name)))
        val reading = send(admin.p1.groups.delete(groupId = needed(group.id, "an id")))
        expect(reading.status == 204 && reading is Reading.Value, "an answer without a body by $name")
    }

    private fun anError() {
        val reading = send(admin.p1.groups.create(body = Group(name = "Tellers")))
        expect(reading is Reading.Failure && reading.error.details.single().pointer == "/name", "a refusal by $name")
    }

    /** Followed, the token would go with it. */
    private fun aRedirect() {
        val before = standIn.log().size
        standIn.redirect()
        val reading = send(admin.p1.groups.list())
        expect(reading is Reading.Failure && reading.error.form == ErrorForm.REDIRECT, "a redirect by $name")
        expect(standIn.log().size == before + 1, "a redirect that is not followed by $name")
    }
}
