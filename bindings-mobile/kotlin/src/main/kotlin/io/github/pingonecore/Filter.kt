package io.github.pingonecore

/**
 * A SCIM filter. Made from parts, its values are quoted and its parentheses stand where they are needed:
 *
 * ```
 * val filter = Filter.eq("name.family", "O\"Neill") and Filter.sw("username", "a")
 * p1.users.list(filter = filter.text)
 * ```
 */
public class Filter private constructor(
    /** The filter in the form in which it is sent. */
    public val text: String,
) : ToJson {
    /**
     * That both hold.
     *
     * @throws ValidationException when the filter becomes too long or too deep.
     */
    public infix fun and(other: Filter): Filter = allOf(listOf(this, other))

    /**
     * That at least one holds.
     *
     * @throws ValidationException when the filter becomes too long or too deep.
     */
    public infix fun or(other: Filter): Filter = anyOf(listOf(this, other))

    /** That it does not hold. */
    public operator fun not(): Filter = of { core.negate(text) }

    override fun toJson(): JsonValue = JsonValue.Text(text)

    override fun equals(other: Any?): Boolean = other is Filter && text == other.text

    override fun hashCode(): Int = text.hashCode()

    override fun toString(): String = text

    public companion object {
        /**
         * Reads a filter.
         *
         * @throws ValidationException for text that is none.
         */
        @JvmStatic
        public fun parse(text: String): Filter = of { core.parseFilter(text.wellFormed()) }

        /**
         * A comparison of an attribute with text, a number, a truth value or null.
         *
         * @throws ValidationException for an attribute that is no path and for a value of another type.
         */
        @JvmStatic
        public fun compare(attribute: String, operator: FilterOperator, value: Any?): Filter =
            of { core.compare(attribute.wellFormed(), operator, JsonValue.of(value)) }

        /** Equal; see [compare]. */
        @JvmStatic
        public fun eq(attribute: String, value: Any?): Filter = compare(attribute, FilterOperator.EQUAL, value)

        /** Not equal; see [compare]. */
        @JvmStatic
        public fun ne(attribute: String, value: Any?): Filter = compare(attribute, FilterOperator.NOT_EQUAL, value)

        /** Contains a text; see [compare]. */
        @JvmStatic
        public fun co(attribute: String, value: Any?): Filter = compare(attribute, FilterOperator.CONTAINS, value)

        /** Starts with a text; see [compare]. */
        @JvmStatic
        public fun sw(attribute: String, value: Any?): Filter = compare(attribute, FilterOperator.STARTS_WITH, value)

        /** Ends with a text; see [compare]. */
        @JvmStatic
        public fun ew(attribute: String, value: Any?): Filter = compare(attribute, FilterOperator.ENDS_WITH, value)

        /** Greater; see [compare]. */
        @JvmStatic
        public fun gt(attribute: String, value: Any?): Filter = compare(attribute, FilterOperator.GREATER_THAN, value)

        /** Greater or equal; see [compare]. */
        @JvmStatic
        public fun ge(attribute: String, value: Any?): Filter =
            compare(attribute, FilterOperator.GREATER_OR_EQUAL, value)

        /** Less; see [compare]. */
        @JvmStatic
        public fun lt(attribute: String, value: Any?): Filter = compare(attribute, FilterOperator.LESS_THAN, value)

        /** Less or equal; see [compare]. */
        @JvmStatic
        public fun le(attribute: String, value: Any?): Filter = compare(attribute, FilterOperator.LESS_OR_EQUAL, value)

        /**
         * That an attribute has a value.
         *
         * @throws ValidationException for an attribute that is no path.
         */
        @JvmStatic
        public fun present(attribute: String): Filter = of { core.present(attribute.wellFormed()) }

        /**
         * That one value of a multi-valued attribute fulfils a filter.
         *
         * @throws ValidationException for an attribute that is no path.
         */
        @JvmStatic
        public fun valuePath(attribute: String, filter: Filter): Filter =
            of { core.valuePath(attribute.wellFormed(), filter.text) }

        /**
         * That all hold.
         *
         * @throws ValidationException for no filter.
         */
        @JvmStatic
        public fun allOf(filters: List<Filter>): Filter = of { core.allOf(filters.map(Filter::text)) }

        /**
         * That at least one holds.
         *
         * @throws ValidationException for no filter.
         */
        @JvmStatic
        public fun anyOf(filters: List<Filter>): Filter = of { core.anyOf(filters.map(Filter::text)) }

        private inline fun of(text: () -> String) = Filter(call(text))
    }
}
