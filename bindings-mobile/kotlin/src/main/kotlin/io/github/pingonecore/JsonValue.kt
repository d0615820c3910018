package io.github.pingonecore

/** Anything that has a form in JSON: a value, a model, an open enumeration. */
public interface ToJson {
    /** The value as JSON. */
    public fun toJson(): JsonValue
}

/**
 * A JSON value: what bodies, arguments and answers are made of when they have no type of their own.
 *
 * Members of an object keep their order. A whole number of more than 63 bits is a [Decimal]. Text and values are
 * taken up to 127 levels of nesting; a value that is nested deeper is refused when it is used.
 *
 * ```
 * val body = JsonValue.parse("""{"name": "Shop", "tags": ["a", 1]}""")
 * check(body["tags"]?.get(1) == JsonValue.of(1))
 * ```
 */
public sealed interface JsonValue : ToJson {
    override fun toJson(): JsonValue = this

    /** `null`. */
    public data object Null : JsonValue

    /** `true` or `false`. */
    public data class Bool(public val value: Boolean) : JsonValue

    /** A whole number. */
    public data class Integer(public val value: Long) : JsonValue

    /** Any other number. JSON has no NaN and no infinity: they are refused when the value is used. */
    public data class Decimal(public val value: Double) : JsonValue

    /** A string. */
    public data class Text(public val value: String) : JsonValue

    /** A list. */
    public data class Array(public val items: List<JsonValue>) : JsonValue

    /** An object; members in order. */
    public data class Object(public val members: Map<String, JsonValue>) : JsonValue

    /** The string, or null for any other value. */
    public val text: String? get() = (this as? Text)?.value

    /** The truth value, or null for any other value. */
    public val boolean: Boolean? get() = (this as? Bool)?.value

    /** The whole number, or null for any other value. `5.0` is one, `5.5` is not. */
    public val integer: Long?
        get() = when (this) {
            is Integer -> value
            is Decimal -> value.toLong().takeIf { it.toDouble() == value }
            else -> null
        }

    /** The number, or null for any other value. */
    public val number: Double?
        get() = when (this) {
            is Integer -> value.toDouble()
            is Decimal -> value
            else -> null
        }

    /** The member of an object, or null. */
    public operator fun get(name: String): JsonValue? = (this as? Object)?.members?.get(name)

    /** The item of a list, or null. */
    public operator fun get(index: Int): JsonValue? = (this as? Array)?.items?.getOrNull(index)

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
        public fun parse(text: String): JsonValue = call { core.parseJson(text.wellFormed()) }

        /**
         * The JSON form of a Kotlin value: null, `Boolean`, any `Number`, `CharSequence`, [ToJson], and any `Iterable`, array
         * or `Map` of these. Everything else is taken by its `toString`, for example a `UUID`.
         */
        public fun of(value: Any?): JsonValue = when (value) {
            null -> Null
            is ToJson -> value.toJson()
            is Boolean -> Bool(value)
            is Byte, is Short, is Int, is Long -> Integer((value as Number).toLong())
            is Number -> Decimal(value.toDouble())
            is Iterable<*> -> Array(value.map(::of))
            is kotlin.Array<*> -> Array(value.map(::of))
            is Map<*, *> -> Object(value.entries.associate { (name, member) -> name.toString() to of(member) })
            else -> Text(value.toString())
        }

        /** An object of these members. */
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

    val additional: Map<String, JsonValue> get() = rest

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
    val items = (this as? JsonValue.Array)?.items ?: return null
    return items.map { read(it) ?: return null }
}

/** The members of an object, or null when it is no object or a member has another type. */
internal inline fun <T : Any> JsonValue.members(read: (JsonValue) -> T?): Map<String, T>? {
    val members = (this as? JsonValue.Object)?.members ?: return null
    return members.mapValues { read(it.value) ?: return null }
}

/** A value as it crosses to Rust. Not recursive: no depth may exhaust the stack before Rust refuses it. */
internal fun tokensOf(json: JsonValue): List<RawToken> {
    val tokens = ArrayList<RawToken>()
    val open = ArrayDeque<Iterator<Any>>()
    open.addLast(listOf(json).iterator())
    while (open.isNotEmpty()) {
        val values = open.last()
        if (!values.hasNext()) {
            open.removeLast()
            if (open.isNotEmpty()) tokens += RawToken.End
            continue
        }
        // Rust refuses what is deeper; a value that contains itself must end, too.
        if (open.size > DEEPEST_CROSSING) return tokens
        var value = values.next()
        if (value is Map.Entry<*, *>) {
            tokens += RawToken.Name((value.key as String).wellFormed())
            value = value.value as JsonValue
        }
        when (value) {
            JsonValue.Null -> tokens += RawToken.Null
            is JsonValue.Bool -> tokens += RawToken.Bool(value.value)
            is JsonValue.Integer -> tokens += RawToken.Integer(value.value)
            is JsonValue.Decimal -> tokens += RawToken.Decimal(value.value)
            is JsonValue.Text -> tokens += RawToken.Text(value.value.wellFormed())
            is JsonValue.Array -> {
                tokens += RawToken.BeginArray
                open.addLast(value.items.iterator())
            }
            is JsonValue.Object -> {
                tokens += RawToken.BeginObject
                open.addLast(value.members.entries.iterator())
            }
        }
    }
    return tokens
}

/** Far above what Rust takes, far below what memory takes. */
private const val DEEPEST_CROSSING = 1000

/** A value as it comes from Rust, which is never nested deeper than what Rust reads. */
internal fun jsonOf(tokens: List<RawToken>): JsonValue {
    val iterator = tokens.iterator()
    return jsonOf(iterator.next(), iterator)
}

private fun jsonOf(token: RawToken, rest: Iterator<RawToken>): JsonValue = when (token) {
    RawToken.Null -> JsonValue.Null
    is RawToken.Bool -> JsonValue.Bool(token.value)
    is RawToken.Integer -> JsonValue.Integer(token.value)
    is RawToken.Decimal -> JsonValue.Decimal(token.value)
    is RawToken.Text -> JsonValue.Text(token.value)
    RawToken.BeginArray -> {
        val items = ArrayList<JsonValue>()
        var next = rest.next()
        while (next != RawToken.End) {
            items += jsonOf(next, rest)
            next = rest.next()
        }
        JsonValue.Array(items)
    }
    RawToken.BeginObject -> {
        val members = LinkedHashMap<String, JsonValue>()
        var next = rest.next()
        while (next is RawToken.Name) {
            members[next.name] = jsonOf(rest.next(), rest)
            next = rest.next()
        }
        JsonValue.Object(members)
    }
    is RawToken.Name, RawToken.End -> error("a value was expected")
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
