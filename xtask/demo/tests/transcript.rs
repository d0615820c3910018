//! The whole demo runs, and its transcript says what a reader is meant to see.

use pingone_stand_in::StandIn;

#[test]
fn the_demo_runs_as_expected() {
    let stand_in = StandIn::start().expect("a free port");
    let mut out = Vec::new();
    pingone_demo::run(&stand_in, &mut out).unwrap_or_else(|error| panic!("{error}\n{}", String::from_utf8_lossy(&out)));
    let transcript = String::from_utf8(out).expect("text");
    for line in [
        "1. Fetch a token",
        "47 users, 5 of them disabled",
        "Managers   11 members",
        "waiting 1000 ms",
        "← 401 ACCESS_FAILED",
        "form field /name: UNIQUENESS_VIOLATION",
        "DEPLOYMENT_SUCCESSFUL",
        "readBalance  accountId=4711",
        "25000 → DENY",
        "Hello Ida &lt;ida@example.com&gt;, your code for ${otp} is 482913.",
        "0 that do not fit the catalogue",
    ] {
        assert!(transcript.contains(line), "`{line}` is missing in\n{transcript}");
    }
    assert!(transcript.trim_end().ends_with("steps, all as expected"));
    for secret in [pingone_stand_in::CLIENT_SECRET, "stand-in-token-", "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"] {
        assert!(!transcript.contains(secret), "the transcript shows a secret");
    }
}
