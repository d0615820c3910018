/** An API service from the first draft to the deployment. */
package administrator.steps

import administrator.Demo
import administrator.compact
import administrator.expect
import administrator.needed
import administrator.operations
import io.github.pingonecore.JsonValue
import io.github.pingonecore.model.ApiService
import io.github.pingonecore.model.ApiServiceAuthorizationServer
import io.github.pingonecore.model.ApiServiceAuthorizationServerResource
import io.github.pingonecore.model.ApiServiceAuthorizationServerType
import io.github.pingonecore.model.ApiServiceOperation
import java.io.File

/** How often the deployment is looked at before the demo gives up. */
private const val LOOKS = 10

/** A draft as a form gives it that knows no types. */
private const val DRAFT = """{
  "name": "",
  "baseURLs": ["https://api.example.com/banking/v2"],
  "baseUrls": ["https://api.example.com/banking/v2/", "ftp://api.example.com"],
  "authorizationServer": {"type": "EXTERNAL"},
  "accessControl": {"custom": {"enabled": "yes"}}
}"""

/** An API service with its operations, as the platform stores it. */
class Service(val baseUrl: String, val operations: List<ApiServiceOperation>)

/** [openApi] has the routes of the bank's API, as its developers wrote them down. */
fun Demo.apiService(openApi: File): Service {
    val document = JsonValue.parse(openApi.readText())
    val baseUrl = needed(document["servers"]?.get(0)?.get("url")?.text, "the base URL")
    checkDraft()
    val id = createService(needed(document["info"]?.get("title")?.text, "the title"), baseUrl)
    meetPlatformRule(baseUrl)
    val operations = createOperations(id, document)
    deploy(id)
    return Service(baseUrl, operations)
}

private fun Demo.checkDraft() {
    step(
        "Check a draft of an API service",
        "All problems at once, each with the place in the form, before anything is sent.",
    )
    val sentBefore = standIn.log().size
    val problems = refused { admin.p1.request("authorize.apiServers.create", "body" to JsonValue.parse(DRAFT)) }
    problems.forEach(::problem)
    line("${problems.size} problems, nothing was sent")
    val places = problems.map { it.pointer }
    for (pointer in listOf("/body/name", "/body/baseUrls/0", "/body/baseUrls/1", "/body/directory")) {
        expect(pointer in places, "a problem at $pointer")
    }
    expect(standIn.log().size == sentBefore, "nothing was sent")
}

private fun Demo.serviceBody(name: String, baseUrl: String): ApiService {
    val resource = ApiServiceAuthorizationServerResource(id = standIn.fact("resourceId"))
    return ApiService(
        name = name,
        baseUrls = listOf(baseUrl),
        authorizationServer = ApiServiceAuthorizationServer(resource = resource),
    )
}

/** Gives the id of the new service. */
private fun Demo.createService(name: String, baseUrl: String): String {
    step("Create the API service", "With the name and the address of the OpenAPI document.")
    val reading = send(admin.p1.authorize.apiServers.create(body = serviceBody(name, baseUrl)))
    line("correlation id ${reading.correlationId}")
    val service = value(reading)
    line("${compact(service.name)} with ${compact(service.directory)}")
    val type = service.authorizationServer?.type
    expect(type == ApiServiceAuthorizationServerType.PingoneSso, "the platform's default type")
    return needed(service.id, "an id")
}

private fun Demo.meetPlatformRule(baseUrl: String) {
    step(
        "Break a rule that only the platform can check",
        "The name is taken. The platform's answer points to the same field of the form as the core's problems do.",
    )
    val refusal = failure(admin.p1.authorize.apiServers.create(body = serviceBody("Banking API", baseUrl)))
    val detail = refusal.error.details.first()
    line("form field ${detail.pointer}: ${detail.code}, ${detail.message}")
    expect(detail.code == "UNIQUENESS_VIOLATION" && detail.pointer == "/name", "the name is taken")
}

private fun Demo.createOperations(serviceId: String, document: JsonValue): List<ApiServiceOperation> {
    step(
        "Create its operations from the OpenAPI document",
        "`{name}` captures a segment, `*` stands inside one, `**` for the rest; advice comes with the request.",
    )
    val created = operations(document).map { operation ->
        val request = admin.p1.authorize.apiServers.operations.create(apiServerId = serviceId, body = operation)
        val method = operation.methods?.single() ?: "any"
        val path = needed(operation.paths, "paths").single()
        line("%-17s %-6s %-9s %s".format(operation.name, method, path.type?.value, path.pattern))
        request.warnings.forEach(::problem)
        value(admin.send(request))
    }
    line("${created.size} operations created")
    expect(created.size == 19, "one operation for each operationId")
    return created
}

private fun Demo.deploy(serviceId: String) {
    step(
        "Deploy it",
        "A POST without a body that still needs the vendor's content type; then look until it is done.",
    )
    val deployment = admin.p1.authorize.apiServers.deployment
    var state = value(deployment.deploy(apiServerId = serviceId))
    repeat(LOOKS) {
        val code = needed(state.status?.code, "a status").value
        line(code)
        if (!code.endsWith("_IN_PROGRESS")) return expect(code == "DEPLOYMENT_SUCCESSFUL", "the deployment succeeds")
        state = value(deployment.get(apiServerId = serviceId))
    }
    expect(false, "the deployment ends")
}
