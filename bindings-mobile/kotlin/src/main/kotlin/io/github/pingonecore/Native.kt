/** How the facade calls Rust. Nothing here is public. */
package io.github.pingonecore

/** The functions of the core. Without state, so one is enough for all threads. */
internal val core: RawCore by lazy(LazyThreadSafetyMode.PUBLICATION) { RawCore() }

/** A number of Rust. What is greater than an `Int` becomes the greatest `Int`. */
internal fun countOf(number: Long): Int = number.coerceAtMost(Int.MAX_VALUE.toLong()).toInt()

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
