package administrator

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Reading
import io.github.pingonecore.Request
import io.github.pingonecore.ValidationException
import io.github.pingonecore.Violation

private val UUID = Regex("(?<=/)([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

private const val MORE = ", more to come"

/** Something came out differently than the demo says. */
class Unexpected(what: String) : Exception("not as expected: $what")

/** Stops the demo unless [holds]. */
fun expect(holds: Boolean, what: String) {
    if (!holds) throw Unexpected(what)
}

/** Stops the demo when a value is missing. Any property of an answer may be: the platform decides what it sends. */
fun <T : Any> needed(value: T?, what: String): T = value ?: throw Unexpected("$what is missing")

/** JSON without spaces, as it goes over the wire. */
fun compact(value: Any?): String = JsonValue.of(value).toText()

/** Runs the steps and writes the transcript that a reader follows: what was asked, what came back. */
class Demo(val admin: Admin, val standIn: StandIn) {
    private var steps = 0

    /** Begins a step; [why] is one sentence for the reader. */
    fun step(title: String, why: String) {
        steps += 1
        println("\n$steps. $title\n   $why\n")
    }

    /** A line about what is seen. */
    fun line(text: Any?) = println("   $text")

    /** An empty line between two parts of a step. */
    fun gap() = println()

    /** A problem, and the help that comes with it. */
    fun problem(violation: Violation) {
        val place = if (violation.pointer.isEmpty()) "" else "${violation.pointer}: "
        line("${violation.severity.name.lowercase()} $place${violation.message}")
        violation.help?.let { line("      ($it)") }
    }

    /** A problem inside a text, with marks below the part that it is about. */
    fun problemIn(text: String, violation: Violation) {
        line(text)
        violation.span?.let { line(" ".repeat(it.start) + "^".repeat(maxOf(it.end - it.start, 1))) }
        problem(violation)
    }

    /** Sends a request and writes both ways: never the token, and not the host, because it is always the same. */
    fun <T : Any> send(request: Request<T>): Reading<T> {
        val path = UUID.replace(request.url.removePrefix(standIn.url), "$1…")
        val contentType = request.header("content-type")?.let { "  [$it]" }.orEmpty()
        line("→ ${request.method} $path$contentType")
        return admin.send(request).also { line("← ${it.status}${outcome(it)}") }
    }

    private fun outcome(reading: Reading<*>): String = when (reading) {
        is Reading.Value -> ""
        is Reading.Page -> ", a page of ${reading.items.size} items${if (reading.next == null) "" else MORE}"
        is Reading.Failure -> " ${reading.error.code}: ${reading.error.message}"
    }

    /** Sends a request that must succeed, and gives the value. */
    fun <T : Any> value(request: Request<T>): T = value(send(request))

    /** The value of an answer that must be one. */
    fun <T : Any> value(reading: Reading<T>): T = when (reading) {
        is Reading.Value -> needed(reading.value, "the value of ${reading.endpoint}")
        is Reading.Page -> throw Unexpected("a page from ${reading.endpoint}")
        is Reading.Failure -> throw Unexpected("${reading.error.code}: ${reading.error.message}")
    }

    /** Sends a request that must give a page. */
    fun <T : Any> page(request: Request<T>): Reading.Page<T> = when (val reading = send(request)) {
        is Reading.Page -> reading
        is Reading.Value -> throw Unexpected("no page from ${reading.endpoint}")
        is Reading.Failure -> throw Unexpected("${reading.error.code}: ${reading.error.message}")
    }

    /** Sends a request that the platform must refuse. */
    fun failure(request: Request<*>): Reading.Failure =
        send(request) as? Reading.Failure ?: throw Unexpected("${request.endpoint} was accepted")

    /** Builds a request that must be refused before it is sent, and gives the problems. */
    fun refused(build: () -> Request<*>): List<Violation> = try {
        throw Unexpected("a bad request for ${build().endpoint} was built")
    } catch (error: ValidationException) {
        error.violations
    }

    /** The last step: what the platform's side saw. */
    fun accounts() {
        step(
            "Ask the stand-in what it saw",
            "It held every request against the catalogue: method, path, query, headers, content type and body.",
        )
        val log = standIn.log()
        val problems = log.flatMap { it["problems"]?.items.orEmpty() }
        for (problem in problems) line(problem.text)
        line("${log.size} requests, ${problems.size} that do not fit the catalogue")
        expect(problems.isEmpty(), "every request fits the catalogue")
    }

    /** The last line. */
    fun end() = println("\ndemo: $steps steps, all as expected")
}
