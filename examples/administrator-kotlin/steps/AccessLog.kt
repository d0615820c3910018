/** Which operation each line of an access log belongs to. */
package administrator.steps

import administrator.Demo
import administrator.Unexpected
import administrator.expect
import io.github.pingonecore.MatchOutcome
import io.github.pingonecore.MatchResult
import io.github.pingonecore.PathMatcher
import io.github.pingonecore.best
import java.io.File

/** What the gateway serves; the log has only paths. */
private const val ORIGIN = "https://api.example.com"

/** The client, the method and the path: `192.0.2.10 - - [date] "GET /path HTTP/1.1" 200 512`. */
private val LINE = Regex("""(\S+) [^"]*"(\S+) (\S+)[^"]*".*""")

/** [log] has requests as the bank's gateway wrote them down, in the common log format. */
fun Demo.accessLog(service: Service, log: File) {
    step(
        "Tell which operation each line of an access log belongs to",
        "Compiled once, asked for every line. What can be read in two ways is suspicious and matches nothing.",
    )
    // Names say more to a reader than ids.
    val named = service.operations.map { it.copy(id = it.name) }
    val counts = PathMatcher(named, baseUrls = listOf(service.baseUrl)).use { matcher ->
        log.readLines().groupingBy { judge(matcher, it) }.eachCount().toSortedMap()
    }
    gap()
    line("requests  operation")
    for ((summary, count) in counts) line("%8d  %s".format(count, summary))
    expect(counts.values.sum() == 32, "every line was read")
    val strange = listOf("(suspicious)", "(no operation)", "(no base URL)").map(counts::get)
    expect(strange == listOf(6, 7, 1), "the strange ones were found")
    expect(counts["readMyAccounts"] == 1 && counts["readAccount"] == 1, "the exact path wins over the parameter")
}

/** Tells the reader about one line; gives what the summary counts. */
private fun Demo.judge(matcher: PathMatcher, line: String): String {
    val parts = LINE.matchEntire(line) ?: throw Unexpected("a line of the log can not be read: $line")
    val (client, method, path) = parts.destructured
    val (summary, verdict) = judged(matcher.match(method, ORIGIN + path))
    line("%-12s %-6s %s".format(client, method, path))
    line("%-12s %s".format("", verdict))
    return summary
}

/** What the summary counts, and what the reader is told. */
private fun judged(found: MatchResult): Pair<String, String> {
    found.best?.let { best ->
        val captures = best.parameters.joinToString("") { "  ${it.name}=${it.value}" }
        return best.operation to best.operation + captures
    }
    val reason = found.violations.firstOrNull()?.let { ": ${it.message}" }.orEmpty()
    return when (found.outcome) {
        MatchOutcome.NO_BASE_URL -> "(no base URL)" to "– not this API service$reason"
        MatchOutcome.SUSPICIOUS_PATH -> "(suspicious)" to "! suspicious$reason"
        MatchOutcome.MATCHED, MatchOutcome.NO_OPERATION -> "(no operation)" to "– no operation takes it"
    }
}
