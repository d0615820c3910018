/**
 * From the paths of an OpenAPI document to the operations of an API service.
 *
 * OpenAPI writes `/accounts/{accountId}`; the platform has two kinds of pattern. A path without parameters becomes
 * EXACT. A path with whole-segment parameters becomes PARAMETER as it is. What the platform can not say is widened: a
 * parameter inside a segment (`{month}.pdf`) becomes `*`, and a parameter for the rest (`{any+}`) becomes `**`.
 */
package administrator

import io.github.pingonecore.JsonValue
import io.github.pingonecore.model.ApiServiceOperation
import io.github.pingonecore.model.ApiServiceOperationPath
import io.github.pingonecore.model.ApiServiceOperationPathType

private val PARAMETER = Regex("""\{[^{}]*\}""")
private val SPECIAL = Regex("""[{}\\*]""")

/** One operation for each method of each path, named by its `operationId`. */
fun operations(document: JsonValue): List<ApiServiceOperation> = members(document["paths"]).flatMap { (path, methods) ->
    members(methods).map { (method, operation) ->
        ApiServiceOperation(
            name = operation["operationId"]?.text,
            methods = listOf(method.uppercase()),
            paths = listOf(pattern(path)),
        )
    }
}

/** A path pattern with its type. */
private fun pattern(path: String): ApiServiceOperationPath = if ('{' in path) {
    val segments = path.split('/').joinToString("/", transform = ::segment)
    ApiServiceOperationPath(type = ApiServiceOperationPathType.Parameter, pattern = segments)
} else {
    ApiServiceOperationPath(type = ApiServiceOperationPathType.Exact, pattern = path)
}

/** A segment: a parameter as it is, and otherwise text around parameters, which become `*`. */
private fun segment(text: String): String = when {
    !PARAMETER.matches(text) -> text.split(PARAMETER).joinToString("*", transform = ::literal)
    text.endsWith("+}") -> "**"
    else -> text
}

/** Text that keeps its meaning in a pattern. */
private fun literal(text: String): String = SPECIAL.replace(text) { "\\${it.value}" }

private fun members(json: JsonValue?): List<Pair<String, JsonValue>> =
    needed(json?.members, "an object in the OpenAPI document").toList()
