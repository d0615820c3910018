/**
 * What an administrator does with `pingone-core` and `java.net.http`, step by step, against the stand-in of the
 * platform.
 *
 * Start reading in `steps`: each step is one task. `Admin` is all the glue between the core and the HTTP client.
 * Nothing here knows a rule of the platform: those are the core's. The transcript is the same, line by line, as that of
 * the demo in Rust.
 */
package administrator

import administrator.steps.accessLog
import administrator.steps.apiService
import administrator.steps.authorize
import administrator.steps.interruptions
import administrator.steps.mistakes
import administrator.steps.notification
import administrator.steps.people
import io.github.pingonecore.PingOneException
import java.io.File
import java.io.IOException
import kotlin.system.exitProcess

/** The arguments: where the stand-in listens, and the folder with the OpenAPI document and the access log. */
fun main(arguments: Array<String>) {
    val (url, data) = arguments
    try {
        run(url, File(data))
    } catch (error: Unexpected) {
        fail(error)
    } catch (error: PingOneException) {
        fail(error)
    } catch (error: IOException) {
        fail(error)
    }
}

/** Runs every step; throws the first thing that did not go as expected. */
private fun run(url: String, data: File) {
    val standIn = StandIn(url)
    Admin(standIn).use { admin ->
        val demo = Demo(admin, standIn)
        demo.people()
        demo.interruptions()
        val service = demo.apiService(data.resolve("banking.openapi.json"))
        demo.accessLog(service, data.resolve("access.log"))
        demo.authorize()
        demo.mistakes()
        demo.notification()
        demo.accounts()
        demo.end()
    }
}

private fun fail(error: Exception): Nothing {
    System.err.println("demo: ${error.message}")
    exitProcess(1)
}
