/** What an administrator does, against the stand-in of the platform: `cargo xtask demo kotlin`. */

import io.github.pingonecore.Filter
import io.github.pingonecore.JsonValue
import io.github.pingonecore.PathMatcher
import io.github.pingonecore.PingOne
import io.github.pingonecore.Reading
import io.github.pingonecore.Request
import io.github.pingonecore.ValidationException
import io.github.pingonecore.model.ApiService
import io.github.pingonecore.model.ApiServiceAuthorizationServer
import io.github.pingonecore.model.ApiServiceAuthorizationServerResource
import io.github.pingonecore.model.ApiServiceOperation
import io.github.pingonecore.model.ApiServiceOperationPath
import io.github.pingonecore.model.ApiServiceOperationPathType
import io.github.pingonecore.model.DecisionEvaluationRequest
import io.github.pingonecore.model.DecisionEvaluationResponseDecision
import io.github.pingonecore.model.Group
import io.github.pingonecore.model.TokenRequest
import io.github.pingonecore.model.TokenRequestGrantType
import io.github.pingonecore.model.User
import io.github.pingonecore.render
import io.github.pingonecore.validateBaseUrl
import java.io.File
import java.net.URI

private const val BASE_URL = "https://api.example.com/banking/v2"

/** The example's arguments: where the stand-in listens, and the folder with the access log. */
fun main(arguments: Array<String>) {
    val (url, data) = arguments
    val facts = JsonValue.parse(URI("$url/stand-in").toURL().readText())
    val setUp = PingOne(
        apiPath = "$url/v1",
        authPath = url,
        environmentId = facts["environmentId"]?.text,
        clientId = facts["clientId"]?.text,
        clientSecret = facts["clientSecret"]?.text,
    )
    val day = setUp.use { Day(token(it), facts) }
    day.p1.use {
        day.people()
        day.everyTransport()
        val draft = day.draft()
        val (service, operations) = day.apiService(draft)
        day.deployment(service)
        day.accessLog(operations, File(data, "access.log"))
        day.decision()
        day.notification()
    }
    val problems = JsonValue.parse(URI("$url/stand-in/log").toURL().readText())["requests"] as JsonValue.Array
    check(problems.items.all { (it["problems"] as JsonValue.Array).items.isEmpty() }) { "the stand-in found problems" }
    println("\ndemo: ${day.steps} steps, all as expected")
}

/** The same tenant with a token. */
private fun token(p1: PingOne): PingOne {
    val body = TokenRequest(grantType = TokenRequestGrantType.ClientCredentials)
    val token = sendWithJava(p1, p1.auth.token.clientCredentials(body = body)).value()
    return p1.withAccessToken(checkNotNull(token.accessToken))
}

/** The value of an answer; a refusal of the platform ends the demo. */
private fun <T : Any> Reading<T>.value(): T = when (this) {
    is Reading.Value -> checkNotNull(value) { "an answer with a body" }
    is Reading.Page -> error("a value was expected, not a page")
    is Reading.Failure -> error("${error.code}: ${error.message}")
}

private class Day(val p1: PingOne, private val facts: JsonValue) {
    var steps = 0

    private fun step(title: String) {
        steps += 1
        println("\n$steps. $title")
    }

    private fun <T : Any> send(request: Request<T>): Reading<T> {
        println("   ${request.method} ${URI(request.url).rawPath}")
        return sendWithJava(p1, request)
    }

    fun people() {
        step("Read all users, page by page")
        var names = 0
        var next: Request<User>? = p1.users.list(limit = 20)
        while (next != null) {
            val page = send(next) as Reading.Page
            names += page.items.count { it.username != null }
            next = page.next
        }
        println("   $names users")
        check(names == 47) { "47 users" }

        step("Create a group and find it again")
        send(p1.groups.create(body = Group(name = "Kotlin \"team\""))).value()
        val found = send(p1.groups.list(filter = Filter.eq("name", "Kotlin \"team\""))) as Reading.Page
        check(found.items.single().name == "Kotlin \"team\"") { "the new group" }
    }

    fun everyTransport() {
        step("Send the same request with every HTTP client")
        val transports: Map<String, Transport> =
            mapOf("java.net.http" to ::sendWithJava, "OkHttp" to ::sendWithOkHttp, "HttpURLConnection" to ::sendWithUrlConnection)
        val requests = listOf(p1.environments.get(environmentId = checkNotNull(p1.environmentId)), p1.groups.create(body = Group(name = "Tellers")))
        for ((name, transport) in transports) {
            val (environment, refused) = requests.map { transport(p1, it) }
            check(environment is Reading.Value && environment.status == 200) { "an environment by $name" }
            check(refused is Reading.Failure && refused.error.details.isNotEmpty()) { "a refusal by $name" }
            println("   $name: ${environment.status} and ${refused.status}")
        }
    }

    fun draft(): ApiService {
        step("Check a draft of an API service, before anything is sent")
        check(!validateBaseUrl("$BASE_URL/").valid) { "a base URL ends without a slash" }
        val draft = ApiService(name = "", baseUrls = listOf("$BASE_URL/", "ftp://api.example.com"))
        val problems = try {
            p1.authorize.apiServers.create(body = draft)
            emptyList()
        } catch (error: ValidationException) {
            error.violations
        }
        for (problem in problems) println("   ${problem.pointer}: ${problem.message}")
        check(listOf("/body/name", "/body/baseUrls/0", "/body/baseUrls/1").all { place -> problems.any { it.pointer == place } })
        val resource = ApiServiceAuthorizationServerResource(id = facts["resourceId"]?.text)
        return draft.copy(
            name = "Kotlin Banking",
            baseUrls = listOf(BASE_URL),
            authorizationServer = ApiServiceAuthorizationServer(resource = resource),
        )
    }

    fun apiService(draft: ApiService): Pair<ApiService, List<ApiServiceOperation>> {
        step("Create the API service and its operations")
        val service = send(p1.authorize.apiServers.create(body = draft)).value()
        val operations = listOf("Read an account" to "/accounts/{accountId}", "Everything of an account" to "/accounts/{accountId}/**")
            .map { (name, pattern) ->
                val path = ApiServiceOperationPath(type = ApiServiceOperationPathType.Parameter, pattern = pattern)
                val body = ApiServiceOperation(name = name, methods = listOf("GET"), paths = listOf(path))
                send(p1.authorize.apiServers.operations.create(apiServerId = checkNotNull(service.id), body = body)).value()
            }
        return service to operations
    }

    fun deployment(service: ApiService) {
        step("Deploy the API service")
        val id = checkNotNull(service.id)
        send(p1.authorize.apiServers.deployment.deploy(apiServerId = id)).value()
        val codes = generateSequence { send(p1.authorize.apiServers.deployment.get(apiServerId = id)).value().status?.code?.value }
        val last = codes.onEach { println("   $it") }.take(10).first { !it.endsWith("IN_PROGRESS") }
        check(last.endsWith("SUCCESSFUL")) { "a deployment, not $last" }
    }

    fun accessLog(operations: List<ApiServiceOperation>, log: File) {
        step("Find the operations of an access log")
        val requests = log.readLines().map { line ->
            val (method, target) = line.substringAfter('"').substringBefore('"').split(' ')
            method to "https://api.example.com$target"
        }
        PathMatcher(operations, baseUrls = listOf(BASE_URL)).use { matcher ->
            val names = operations.associate { it.id to it.name }
            val counts = matcher.bestMany(requests).groupingBy { names[it] ?: "(none)" }.eachCount()
            for ((name, count) in counts) println("   $count  $name")
            check(counts.keys.containsAll(names.values.filterNotNull())) { "both operations are used" }
        }
    }

    fun decision() {
        step("Ask for a decision")
        val parameters = mapOf("Policy Request" to "payment", "Request - Payment.paymentAmount" to "20000")
        val body = DecisionEvaluationRequest(parameters = parameters.mapValues { JsonValue.of(it.value) })
        val endpoint = checkNotNull(facts["decisionEndpointId"]?.text)
        val decision = send(p1.authorize.decisionEndpoints.evaluate(decisionEndpointId = endpoint, body = body)).value()
        println("   ${decision.decision?.value}")
        check(decision.decision == DecisionEvaluationResponseDecision.Deny) { "a payment of 20,000 is denied" }
    }

    fun notification() {
        step("Preview a notification")
        val text = render("Hello \${user.name.given}, your code is \$<otp>", JsonValue.parse("""{"user": {"name": {"given": "Ada"}}, "otp": "123456"}"""))
        println("   $text")
        check(text == "Hello Ada, your code is 123456")
    }
}
