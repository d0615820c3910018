package io.github.pingonecore

/**
 * A data model of the platform, or a part of one.
 *
 * Models are immutable; lists and maps are kept as they are given, so give it such as nobody changes. Properties are null
 * when they are absent; what is required, and when, is not said by the types but by [validate], so that there is one place
 * that knows it. Members that the reference does not describe, and members that came with another JSON type, are kept in
 * [additional]. `toString` shows no secret.
 */
public interface Model : ToJson {
    /** Members without a property of their own. A property that is set counts more than a member of its name. */
    public val additional: Map<String, JsonValue>
}

/** How a model is read. Every model's companion object is one. */
public interface ModelReader<out T : Any> {
    /** The model of a JSON object; null for any other value. */
    public fun fromJson(json: JsonValue): T?
}

/** An enumeration of the platform. It is open: a value that the reference does not list is kept as it came. */
public interface OpenEnum : ToJson {
    /** The value on the wire. */
    public val value: String

    override fun toJson(): JsonValue = JsonValue.Text(value)
}

/**
 * What a PATCH does with a property: nothing, remove it, or set it.
 *
 * ```
 * UserPatch(title = Change.Clear, nickname = Change.Set("Tom"))
 * ```
 */
public sealed interface Change<out T : Any> {
    /** The stored value stays: the property is left out. */
    public data object Keep : Change<Nothing>

    /** The stored value is removed: the property is sent as `null`. */
    public data object Clear : Change<Nothing>

    /** The stored value becomes [value]. */
    public data class Set<out T : Any>(public val value: T) : Change<T>
}

/** The text of a model without its secrets: what generated code shows. */
internal class Shown(private val name: String) {
    private val members = ArrayList<String>()

    fun add(name: String, value: Any?): Shown = apply {
        if (value != null && value != Change.Keep) members += "$name=$value"
    }

    /** Of a secret, and of what no row describes, only that it is there. */
    fun hidden(name: String, value: Any?): Shown = add(name, value?.takeIf { it != Change.Keep }?.let { "***" })

    /** Of an object that no row describes only the names: nobody knows what is secret there. */
    fun names(name: String, value: Map<String, JsonValue>?): Shown = add(name, value?.keys)

    /** The same of a change. */
    fun names(name: String, value: Change<Map<String, JsonValue>>): Shown =
        if (value is Change.Set) names(name, value.value) else add(name, value)

    /** The members that no row describes, too. */
    fun end(additional: Map<String, JsonValue>): String {
        if (additional.isNotEmpty()) names("additional", additional)
        return members.joinToString(", ", "$name(", ")")
    }
}
