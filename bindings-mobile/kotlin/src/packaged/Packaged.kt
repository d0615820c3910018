/** What someone writes who has the jar and what its POM names, and nothing else: no sources, no path to a library. */
package packaged

import io.github.pingonecore.PingOne
import io.github.pingonecore.ValidationException
import io.github.pingonecore.model.Population

fun main() {
    check(System.getProperty("jna.library.path") == null)
    PingOne(region = "EU", environmentId = "5caa81af-ec05-41ff-a709-c7378007a99c").use { p1 ->
        val request = p1.populations.create(body = Population(name = "Staff"))
        println("${request.method} ${request.url}")
        try {
            p1.populations.create(body = Population(description = "without a name"))
            error("a population without a name was accepted")
        } catch (error: ValidationException) {
            println(error.violations.first().pointer)
        }
    }
}
