/** What happens to every client sooner or later: a rate limit and an expired token. */
package administrator.steps

import administrator.Demo
import administrator.expect
import administrator.needed
import kotlin.time.Duration.Companion.seconds
import kotlin.time.TimeSource

fun Demo.interruptions() {
    meetRateLimit()
    meetExpiredToken()
}

private fun Demo.meetRateLimit() {
    step(
        "Run into the rate limit",
        "The answer says how long to wait, in seconds or as a date; the core gives milliseconds.",
    )
    standIn.throttle()
    val request = admin.p1.populations.list()
    val wait = needed(send(request).retryAfterMillis, "a time to wait")
    line("waiting $wait ms")
    val started = TimeSource.Monotonic.markNow()
    Thread.sleep(wait)
    val populations = page(request).items
    expect(populations.size == 1 && started.elapsedNow() >= 1.seconds, "one population")
}

private fun Demo.meetExpiredToken() {
    step("Come back with an expired token", "A 401 means: fetch a token and ask once more.")
    standIn.expireTokens()
    val environmentId = standIn.fact("environmentId")
    val refusal = failure(admin.p1.environments.get(environmentId = environmentId))
    val detail = refusal.error.details.first()
    line("${detail.code}: ${detail.message}")
    expect(refusal.status == 401, "status 401")

    admin.takeToken(value(admin.tokenRequest()))
    val environment = value(admin.p1.environments.get(environmentId = environmentId))
    line("environment \"${environment.name}\"")
    expect(environment.name == "Example Bank", "the environment")
}
