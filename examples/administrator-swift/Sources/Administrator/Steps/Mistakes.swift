// What mistakes get: the place, what is wrong, what would be right, and never a secret.

import PingOneCore

/// RFC 8037, appendix A.1: a key pair. Published, and still no text for a message.
private let privatePart = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"
private let publicPart = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
private let privateJWK = """
    {"keys": [{"kty": "OKP", "crv": "Ed25519", "d": "\(privatePart)", "x": "\(publicPart)"}]}
    """

extension Demo {
    func mistakes() throws {
        step("See what mistakes get", "Form fields are checked on every key press: the marks are where the problem is.")
        for url in ["https://api.example.com/banking/v2/", "https://api.example.com/a/../b", "https://127.1/x"] {
            problem(try needed(validateBaseURL(url).errors.first, "a problem"), in: url)
            gap()
        }
        for pattern in ["/accounts/{accountId}/**/export", "/statements/{month}.pdf", "/accounts//mine"] {
            problem(try needed(validatePattern(.parameter(pattern)).errors.first, "a problem"), in: pattern)
            gap()
        }
        line("a JWKS text with a private key:")
        let report = validateJWKS(privateJWK)
        report.errors.forEach(problem)
        try expect(!report.isValid, "a private key is refused")
        try expect(!"\(report)".contains(privatePart), "the private key is not repeated")
        var dumped = ""
        dump(try admin.tokenRequest(), to: &dumped)
        try expect(!dumped.contains(standIn.fact("clientSecret")), "a request shows no secret")
    }
}
