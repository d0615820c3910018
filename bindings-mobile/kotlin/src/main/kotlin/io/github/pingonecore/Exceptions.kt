package io.github.pingonecore

/**
 * Why something could not be built or followed. Nothing was sent.
 *
 * The message is that of the first error and says how many more there are; it never holds a secret.
 *
 * ```
 * try {
 *     p1.groups.create(body = Group())
 * } catch (error: PingOneException) {
 *     for (violation in error.violations) println("${violation.pointer}: ${violation.message}")
 * }
 * ```
 */
public sealed class PingOneException(
    message: String,
    /** The code of the first error; stable across releases. */
    public val code: String?,
    /** Every problem at once, in document order: errors, and the advice that came with them. */
    public val violations: List<Violation>,
) : RuntimeException(message)

/** The arguments or the body break a rule. */
public class ValidationException internal constructor(message: String, code: String?, violations: List<Violation>) :
    PingOneException(message, code, violations)

/** The call itself is wrong: an unknown endpoint or model, a bad configuration, a value that JSON does not have. */
public class UsageException internal constructor(message: String, code: String?, violations: List<Violation>) :
    PingOneException(message, code, violations)

/**
 * A link to another page can not be followed: it leaves the tenant's own host, and the token would go along, or it leads
 * back to the same page. Thrown by [Reading.Page.next] and [Reading.Page.previous]; everything else about an answer is
 * data.
 */
public class ProtocolException internal constructor(message: String, code: String?, violations: List<Violation>) :
    PingOneException(message, code, violations)
