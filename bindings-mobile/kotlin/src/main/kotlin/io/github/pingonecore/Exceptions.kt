package io.github.pingonecore

/**
 * Why something could not be built or read. Nothing was sent.
 *
 * The message is that of the first error and says how many more there are; it never holds a secret.
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

/** The call itself is wrong: an unknown endpoint or model, a bad configuration. */
public class UsageException internal constructor(message: String, code: String?, violations: List<Violation>) :
    PingOneException(message, code, violations)

/** What came back can not be trusted or understood. */
public class ProtocolException internal constructor(message: String, code: String?, violations: List<Violation>) :
    PingOneException(message, code, violations)

/** The functions of the core. Without state, so one is enough for all threads. */
internal val core: RawCore by lazy(LazyThreadSafetyMode.PUBLICATION) { RawCore() }

/** Calls Rust, with the exceptions that users see. */
internal inline fun <T> call(block: () -> T): T = try {
    block()
} catch (error: RawException) {
    throw when (error) {
        is RawException.Validation -> ValidationException(error.text, error.code, error.violations)
        is RawException.Usage -> UsageException(error.text, error.code, error.violations)
        is RawException.Protocol -> ProtocolException(error.text, error.code, error.violations)
    }
}

/** A value with state in Rust, which may be closed more than once and must not be used afterwards. */
internal class Handle<R : AutoCloseable>(private val raw: R, private val name: String) : AutoCloseable {
    @Volatile
    private var closed = false

    inline fun <T> use(block: (R) -> T): T {
        val raw = opened()
        return try {
            call { block(raw) }
        } catch (error: IllegalStateException) {
            // Closed by another thread in the meantime.
            opened()
            throw error
        }
    }

    fun opened(): R = if (closed) throw IllegalStateException("this $name is closed") else raw

    override fun close() {
        closed = true
        raw.close()
    }
}

/** The problems that stop a request. */
public val Report.errors: List<Violation> get() = violations.filter { it.severity == Severity.ERROR }

/** The problems that do not stop a request: warnings and lints. */
public val Report.advice: List<Violation> get() = violations.filter { it.severity != Severity.ERROR }

/** The part of a text that a span names, in the text that was checked. */
public fun Span.of(text: String): String = text.substring(start, end)
