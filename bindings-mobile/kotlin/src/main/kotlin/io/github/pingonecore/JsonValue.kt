package io.github.pingonecore

import java.math.BigDecimal
import java.math.BigInteger
import java.util.Collections
import java.util.UUID

/** Anything that has a form in JSON: a value, a model, an open enumeration. */
public interface ToJson {
    /** The value as JSON. */
    public fun toJson(): JsonValue
}

/**
 * A JSON value: what bodies, arguments and answers are made of when they have no type of their own.
 *
 * Immutable: lists and maps are copied. The order of an object's members is kept and does not matter for equality. A
 * whole number of more than 63 bits is a [Decimal]. Text and values are taken up to 127 levels of nesting and a million
 * values; what has more is refused where it is used.
 *
 * ```
 * val body = JsonValue.parse("""{"name": "Shop", "tags": ["a", 1]}""")
 * check(body["name"]?.text == "Shop")
 * check(body["tags"]?.get(1) == JsonValue.of(1))
 * ```
 */
public sealed interface JsonValue : ToJson {
    override fun toJson(): JsonValue = this

    /** `null`. */
    public data object Null : JsonValue {
        override fun toString(): String = shown(this)
    }

    /** `true` or `false`. */
    public data class Bool(
        /** Which of the two. */
        public val value: Boolean,
    ) : JsonValue {
        override fun toString(): String = shown(this)
    }

    /** A whole number. */
    public data class Integer(
        /** The number. */
        public val value: Long,
    ) : JsonValue {
        override fun toString(): String = shown(this)
    }

    /** Any other number. JSON has no NaN and no infinity: they are refused where the value is used. */
    public data class Decimal(
        /** The number. */
        public val value: Double,
    ) : JsonValue {
        override fun toString(): String = shown(this)
    }

    /** A string. */
    public data class Text(
        /** The string, without quotes and escapes. */
        public val value: String,
    ) : JsonValue {
        override fun toString(): String = shown(this)
    }

    /** A list. */
    public class Array(items: List<JsonValue>) : JsonValue {
        /** The items; nobody can change them. */
        override val items: List<JsonValue> = Collections.unmodifiableList(ArrayList(items))

        override fun equals(other: Any?): Boolean = other is Array && same(this, other)

        override fun hashCode(): Int = hash(this, HASHED_LEVELS)

        override fun toString(): String = shown(this)
    }

    /** An object. */
    public class Object(members: Map<String, JsonValue>) : JsonValue {
        /** The members in order; nobody can change them. */
        override val members: Map<String, JsonValue> = Collections.unmodifiableMap(LinkedHashMap(members))

        override fun equals(other: Any?): Boolean = other is Object && same(this, other)

        override fun hashCode(): Int = hash(this, HASHED_LEVELS)

        override fun toString(): String = shown(this)
    }

    /** The string, or null for any other value. */
    public val text: String? get() = (this as? Text)?.value

    /** The truth value, or null for any other value. */
    public val boolean: Boolean? get() = (this as? Bool)?.value

    /** The whole number, or null for any other value. `5.0` is one, `5.5` is not. */
    public val integer: Long?
        get() = when (this) {
            is Integer -> value
            // 2^63 itself is rounded down to the greatest `Long`.
            is Decimal -> value.toLong().takeIf { it.toDouble() == value && it != Long.MAX_VALUE }
            else -> null
        }

    /** The number, or null for any other value. */
    public val number: Double?
        get() = when (this) {
            is Integer -> value.toDouble()
            is Decimal -> value
            else -> null
        }

    /** The items of a list, or null for any other value. */
    public val items: List<JsonValue>? get() = null

    /** The members of an object in order, or null for any other value. */
    public val members: Map<String, JsonValue>? get() = null

    /** The member of an object, or null. */
    public operator fun get(name: String): JsonValue? = members?.get(name)

    /** The item of a list, or null. */
    public operator fun get(index: Int): JsonValue? = items?.getOrNull(index)

    /**
     * The value as JSON text.
     *
     * @throws UsageException for a value that JSON does not have: nested too deep, NaN or infinite.
     */
    public fun toText(): String = call { core.printJson(this) }

    public companion object {
        /**
         * Reads JSON text.
         *
         * @throws UsageException for any other text.
         */
        @JvmStatic
        public fun parse(text: String): JsonValue = call { core.parseJson(text.wellFormed()) }

        /**
         * The JSON form of a Kotlin value: null, `Boolean`, a number, `CharSequence`, `Char`, `UUID`, [ToJson], and any
         * `Iterable`, array or `Map` of these. Names of members are taken by their `toString`.
         *
         * ```
         * check(JsonValue.of(mapOf("ids" to listOf(1, 2))).toText() == """{"ids":[1,2]}""")
         * ```
         *
         * @throws IllegalArgumentException for a value of another class: it would have to be guessed what is meant.
         */
        @JvmStatic
        public fun of(value: Any?): JsonValue = when (value) {
            is ToJson -> value.toJson()
            else -> scalarOf(value) ?: jsonOf(tokensOf(value))
        }

        /**
         * An object of these members; see [of] for their values.
         *
         * @throws IllegalArgumentException for a value that has no JSON form.
         */
        @JvmStatic
        public fun obj(vararg members: Pair<String, Any?>): Object =
            Object(members.associate { (name, value) -> name to of(value) })
    }
}

/** An object step by step: what generated code writes with. Null is left out. */
internal class ObjectWriter {
    private val members = LinkedHashMap<String, JsonValue>()

    inline fun <T : Any> put(name: String, value: T?, write: (T) -> JsonValue) {
        if (value != null) set(name, write(value))
    }

    inline fun <T : Any> change(name: String, change: Change<T>, write: (T) -> JsonValue) {
        when (change) {
            Change.Keep -> {}
            Change.Clear -> set(name, JsonValue.Null)
            is Change.Set -> set(name, write(change.value))
        }
    }

    fun set(name: String, value: JsonValue) {
        members[name] = value
    }

    fun setAll(additional: Map<String, JsonValue>): JsonValue.Object {
        for ((name, value) in additional) if (name !in members) members[name] = value
        return JsonValue.Object(members)
    }
}

/** The members of an object: what generated code reads with. What was not taken is left over. */
internal class ObjectReader(private val members: Map<String, JsonValue>) {
    private val rest = LinkedHashMap(members)

    val additional: Map<String, JsonValue> get() = Collections.unmodifiableMap(rest)

    /** A member, or null when it is absent or of another JSON type; the last stays among the additional members. */
    inline fun <T : Any> take(name: String, read: (JsonValue) -> T?): T? {
        val value = read(member(name) ?: return null) ?: return null
        taken(name)
        return value
    }

    /** [take] for a PATCH: null clears, and a member of another JSON type stays among the additional members. */
    inline fun <T : Any> takeChange(name: String, read: (JsonValue) -> T?): Change<T> {
        val json = member(name) ?: return Change.Keep
        val change = if (json == JsonValue.Null) Change.Clear else Change.Set(read(json) ?: return Change.Keep)
        taken(name)
        return change
    }

    fun member(name: String): JsonValue? = members[name]

    fun taken(name: String) {
        rest.remove(name)
    }
}

internal fun json(text: String): JsonValue = JsonValue.Text(text)

internal fun json(value: Boolean): JsonValue = JsonValue.Bool(value)

internal fun json(number: Long): JsonValue = JsonValue.Integer(number)

internal fun json(number: Double): JsonValue = JsonValue.Decimal(number)

internal fun json(value: ToJson): JsonValue = value.toJson()

internal inline fun <T> jsonList(items: List<T>, write: (T) -> JsonValue): JsonValue = JsonValue.Array(items.map(write))

internal inline fun <T> jsonMap(members: Map<String, T>, write: (T) -> JsonValue): JsonValue =
    JsonValue.Object(members.mapValues { write(it.value) })

/** The items of a list, or null when it is no list or an item has another type. */
internal inline fun <T : Any> JsonValue.items(read: (JsonValue) -> T?): List<T>? {
    val items = items ?: return null
    return Collections.unmodifiableList(items.map { read(it) ?: return null })
}

/** The members of an object, or null when it is no object or a member has another type. */
internal inline fun <T : Any> JsonValue.members(read: (JsonValue) -> T?): Map<String, T>? {
    val members = members ?: return null
    return Collections.unmodifiableMap(members.mapValues { read(it.value) ?: return null })
}

// ── No depth exhausts the stack here: the functions are loops, or look at a few levels only ────────────────────────

/** A list or an object that is still open, and what of it comes next. */
private class Open(val isObject: Boolean, val rest: Iterator<*>)

/** A value as it crosses to Rust; see [JsonValue.of] for what is taken. */
internal fun tokensOf(value: Any?): List<RawToken> {
    val tokens = ArrayList<RawToken>()
    val open = ArrayDeque<Open>()
    open.addLast(Open(isObject = false, listOf(value).iterator()))
    while (open.isNotEmpty()) {
        val inner = open.last()
        if (!inner.rest.hasNext()) {
            open.removeLast()
            if (open.isNotEmpty()) tokens += RawToken.End
            continue
        }
        // Rust refuses what is deeper or longer; a list that contains itself must end, too.
        if (open.size > DEEPEST_CROSSING || tokens.size > MOST_CROSSING) return tokens
        var next = inner.rest.next()
        if (inner.isObject) {
            val (name, member) = next as Map.Entry<*, *>
            tokens += RawToken.Name(name.toString().wellFormed())
            next = member
        }
        open += open(next, tokens) ?: continue
    }
    return tokens
}

/** Writes a value; gives what has to be gone through when it is a list or an object. */
private fun open(value: Any?, tokens: MutableList<RawToken>): Open? {
    val json = if (value is ToJson) value.toJson() else value
    val members = if (json is JsonValue.Object) json.members else json as? Map<*, *>
    val items = if (json is JsonValue.Array) json.items else itemsOf(json)
    if (members != null) return Open(isObject = true, members.iterator()).also { tokens += RawToken.BeginObject }
    if (items != null) return Open(isObject = false, items.iterator()).also { tokens += RawToken.BeginArray }
    tokens += when (val scalar = json as? JsonValue ?: scalarOf(json)) {
        JsonValue.Null -> RawToken.Null
        is JsonValue.Bool -> RawToken.Bool(scalar.value)
        is JsonValue.Integer -> RawToken.Integer(scalar.value)
        is JsonValue.Decimal -> RawToken.Decimal(scalar.value)
        is JsonValue.Text -> RawToken.Text(scalar.value.wellFormed())
        is JsonValue.Array, is JsonValue.Object, null ->
            throw IllegalArgumentException("${json?.javaClass?.name} has no JSON form")
    }
    return null
}

private fun itemsOf(value: Any?): Iterable<*>? = when (value) {
    is Iterable<*> -> value
    is Array<*> -> value.asList()
    is IntArray -> value.asList()
    is LongArray -> value.asList()
    is DoubleArray -> value.asList()
    is BooleanArray -> value.asList()
    else -> null
}

private fun scalarOf(value: Any?): JsonValue? = when (value) {
    null -> JsonValue.Null
    is Boolean -> JsonValue.Bool(value)
    is Byte, is Short, is Int, is Long -> JsonValue.Integer((value as Number).toLong())
    is UInt -> JsonValue.Integer(value.toLong())
    is ULong -> wholeOf(BigInteger(value.toString()))
    is BigInteger -> wholeOf(value)
    is Double, is BigDecimal -> JsonValue.Decimal((value as Number).toDouble())
    // As it is written: 0.1, not 0.10000000149011612.
    is Float -> JsonValue.Decimal(value.toString().toDouble())
    is CharSequence, is Char, is UUID -> JsonValue.Text(value.toString())
    else -> null
}

private fun wholeOf(value: BigInteger): JsonValue =
    if (value.bitLength() < Long.SIZE_BITS) JsonValue.Integer(value.toLong()) else JsonValue.Decimal(value.toDouble())

/** Far above what Rust takes, far below what memory takes: it takes a million values of up to three tokens. */
private const val DEEPEST_CROSSING = 1000
private const val MOST_CROSSING = 3_000_000

/** A value of tokens. What is still open at their end is closed: it is too deep, and refused where it is used. */
internal fun jsonOf(tokens: List<RawToken>): JsonValue {
    val open = ArrayDeque<Building>()
    open.addLast(Building(isObject = false))
    for (token in tokens) {
        when (token) {
            RawToken.Null -> open.last().add(JsonValue.Null)
            is RawToken.Bool -> open.last().add(JsonValue.Bool(token.value))
            is RawToken.Integer -> open.last().add(JsonValue.Integer(token.value))
            is RawToken.Decimal -> open.last().add(JsonValue.Decimal(token.value))
            is RawToken.Text -> open.last().add(JsonValue.Text(token.value))
            RawToken.BeginArray -> open.addLast(Building(isObject = false))
            RawToken.BeginObject -> open.addLast(Building(isObject = true))
            is RawToken.Name -> open.last().name = token.name
            RawToken.End -> close(open)
        }
    }
    while (open.size > 1) close(open)
    return open.last().items.single()
}

private fun close(open: ArrayDeque<Building>) {
    val value = open.removeLast().value()
    open.last().add(value)
}

/** A list or an object that is being built. */
private class Building(private val isObject: Boolean) {
    val items = ArrayList<JsonValue>()
    private val members = LinkedHashMap<String, JsonValue>()
    var name = ""

    fun add(value: JsonValue) {
        if (isObject) members[name] = value else items += value
    }

    fun value(): JsonValue = if (isObject) JsonValue.Object(members) else JsonValue.Array(items)
}

private fun same(left: JsonValue, right: JsonValue): Boolean {
    val rest = ArrayDeque(listOf(left to right))
    while (rest.isNotEmpty()) {
        val (one, other) = rest.removeLast()
        if (one === other) continue
        if (one is JsonValue.Array && other is JsonValue.Array) {
            if (one.items.size != other.items.size) return false
            rest += one.items.zip(other.items)
        } else if (one is JsonValue.Object && other is JsonValue.Object) {
            if (one.members.size != other.members.size) return false
            for ((name, member) in one.members) rest += member to (other.members[name] ?: return false)
        } else if (one != other) {
            return false
        }
    }
    return true
}

/** How many levels count for a hash: values that differ only below are as rare as they are deep. */
private const val HASHED_LEVELS = 8

private fun hash(value: JsonValue, levels: Int): Int = when (value) {
    is JsonValue.Array -> value.items.size + if (levels == 0) 0 else value.items.sumOf { hash(it, levels - 1) }
    is JsonValue.Object ->
        value.members.size +
            if (levels == 0) 0 else value.members.entries.sumOf { it.key.hashCode() xor hash(it.value, levels - 1) }
    else -> value.hashCode()
}

/** JSON text, or why there is none. */
private fun shown(value: JsonValue): String = try {
    value.toText()
} catch (error: UsageException) {
    "(${error.violations.first().message})"
}

/**
 * The text with every surrogate that has no partner replaced by U+FFFD, as UTF-8 has no place for it. Positions stay
 * where they were.
 */
internal fun String.wellFormed(): String {
    var copy: StringBuilder? = null
    var index = 0
    while (index < length) {
        val character = this[index]
        val paired = character.isHighSurrogate() && index + 1 < length && this[index + 1].isLowSurrogate()
        if (character.isSurrogate() && !paired) {
            copy = copy ?: StringBuilder(this)
            copy[index] = '\uFFFD'
        }
        index += if (paired) 2 else 1
    }
    return copy?.toString() ?: this
}
