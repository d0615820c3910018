/** From the first call to the last: threads, coroutines, closing, memory. */
package tests

import io.github.pingonecore.*
import io.github.pingonecore.model.*
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.yield

/** While memory that others gave back can not hide what grows. */
internal val firstTests: List<Test> = listOf("what nobody closes is freed" to ::whatNobodyClosesIsFreed)

internal val lifeTests: List<Test> = listOf(
    "closing twice is fine, using afterwards is not" to ::closingTwice,
    "many threads share one matcher" to ::manyThreads,
    "many coroutines share one matcher and one tenant" to ::manyCoroutines,
    "memory stays steady" to ::memoryStaysSteady,
)

private fun operations(count: Int) =
    (0 until count).map { Operation("op$it", listOf(PathPattern("PARAMETER", "/a$it/{id}"))) }

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
    val operations = operations(200)
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

private fun manyCoroutines() = tenant().use { p1 ->
    PathMatcher(operations(200)).use { matcher ->
        runBlocking(Dispatchers.Default) {
            val answers = (0 until 10_000).map { number ->
                async {
                    val request = p1.groups.create(body = Group(name = "group $number"))
                    yield()
                    matcher.best("GET", "/a${number % 200}/x") to JsonValue.parse(request.bodyText!!)["name"]?.text
                }
            }.awaitAll()
            answers.forEachIndexed { number, answer -> assertEquals("op${number % 200}" to "group $number", answer) }
        }
    }
}

/** The cleaner of JNA frees what the garbage collector found. */
private fun whatNobodyClosesIsFreed() {
    val operations = operations(2000).map(Operation::toJson)
    fun grown(count: Int, keep: Boolean): Long {
        val kept = ArrayList<PathMatcher>()
        val before = resident()
        repeat(count) {
            val matcher = PathMatcher(operations)
            if (keep) kept += matcher else if (it % 20 == 19) System.gc()
        }
        Thread.sleep(200)
        return (resident() - before).also { kept.forEach(PathMatcher::close) }
    }
    val kept = grown(100, keep = true)
    assertTrue(kept > 100 * 512, "100 matchers of $kept kB are too small to be missed")
    val grown = grown(500, keep = false)
    assertTrue(grown < 2 * kept, "500 matchers grew by $grown kB, 100 have $kept kB")
}
