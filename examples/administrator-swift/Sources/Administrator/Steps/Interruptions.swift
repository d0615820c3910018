// What happens to every client sooner or later: a rate limit and an expired token.

import PingOneCore

extension Demo {
    func interruptions() async throws {
        try await meetRateLimit()
        try await meetExpiredToken()
    }

    private func meetRateLimit() async throws {
        step(
            "Run into the rate limit",
            "The answer says how long to wait, in seconds or as a date; the core gives milliseconds."
        )
        try await standIn.throttle()
        let request = try admin.p1.populations.list()
        let wait = try needed(await send(request).retryAfterMilliseconds, "a time to wait")
        line("waiting \(wait) ms")
        let started = ContinuousClock.now
        try await Task.sleep(for: .milliseconds(wait))
        let populations = try await page(request).items
        try expect(populations.count == 1 && started.duration(to: .now) >= .seconds(1), "one population")
    }

    private func meetExpiredToken() async throws {
        step("Come back with an expired token", "A 401 means: fetch a token and ask once more.")
        try await standIn.expireTokens()
        let environmentID = try standIn.fact("environmentId")
        let refusal = try await refusal(admin.p1.environments.get(environmentID: environmentID))
        let detail = try needed(refusal.details.first, "a detail")
        line("\(detail.code ?? ""): \(detail.message ?? "")")
        try expect(refusal.status == 401, "status 401")

        try await admin.take(value(admin.tokenRequest()))
        let environment = try await value(admin.p1.environments.get(environmentID: environmentID))
        line("environment \"\(environment.name ?? "")\"")
        try expect(environment.name == "Example Bank", "the environment")
    }
}
