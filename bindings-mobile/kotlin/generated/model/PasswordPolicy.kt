// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.Shown
import io.github.pingonecore.json
import io.github.pingonecore.members

/** Password policies data model. */
public data class PasswordPolicy(
    /** Refuses runs of the alphabet such as abc. */
    public val alphabetSequenceRule: PasswordPolicyAlphabetSequenceRule? = null,
    /** When the policy was created. Read-only: set by the platform. */
    public val createdAt: String? = null,
    /** Whether this is the default policy of the environment. */
    public val default: Boolean? = null,
    /** What the policy is for. */
    public val description: String? = null,
    /** The environment of the policy. Read-only: set by the platform. */
    public val environment: PasswordPolicyEnvironment? = null,
    /** Whether commonly used passwords are refused. */
    public val excludesCommonlyUsed: Boolean? = null,
    /** Whether passwords that repeat the user's profile are refused. */
    public val excludesProfileData: Boolean? = null,
    /** Refuses passwords that were used before. */
    public val history: PasswordPolicyHistory? = null,
    /** The unique identifier of the policy. Read-only: set by the platform. */
    public val id: String? = null,
    /** How long a password has to be. */
    public val length: PasswordPolicyLength? = null,
    /** Locks the user out after failed attempts. */
    public val lockout: PasswordPolicyLockout? = null,
    /** How long a password may be used. At least 1. Unit: days. */
    public val maxAgeDays: Long? = null,
    /** How often a character may be repeated in a row. */
    public val maxRepeatedCharacters: Long? = null,
    /**
     * How long a password must be kept before it can be changed. At least 1. Unit: days. Should not be more than
     * `maxAgeDays`.
     */
    public val minAgeDays: Long? = null,
    /** How many characters of each class a password needs. */
    public val minCharacters: PasswordPolicyMinCharacters? = null,
    /** How complex a password has to be. */
    public val minComplexity: Long? = null,
    /** How many different characters a password needs. */
    public val minUniqueCharacters: Long? = null,
    /** The name of the policy. */
    public val name: String? = null,
    /** Whether passwords similar to the current one are refused. */
    public val notSimilarToCurrent: Boolean? = null,
    /** Refuses runs of digits such as 123. */
    public val numberSequenceRule: PasswordPolicyNumberSequenceRule? = null,
    /** Refuses runs of the shifted number row such as !@#. */
    public val shiftedNumberRowSequenceRule: PasswordPolicyShiftedNumberRowSequenceRule? = null,
    /** How many populations use the policy. Read-only: set by the platform. */
    public val populationCount: Long? = null,
    /** When the policy was last changed. Read-only: set by the platform. */
    public val updatedAt: String? = null,
    /** Refuses runs of the keyboard such as qwe. */
    public val qwertySequenceRule: PasswordPolicyQwertySequenceRule? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("alphabetSequenceRule", alphabetSequenceRule) { json(it) }
        out.put("createdAt", createdAt) { json(it) }
        out.put("default", default) { json(it) }
        out.put("description", description) { json(it) }
        out.put("environment", environment) { json(it) }
        out.put("excludesCommonlyUsed", excludesCommonlyUsed) { json(it) }
        out.put("excludesProfileData", excludesProfileData) { json(it) }
        out.put("history", history) { json(it) }
        out.put("id", id) { json(it) }
        out.put("length", length) { json(it) }
        out.put("lockout", lockout) { json(it) }
        out.put("maxAgeDays", maxAgeDays) { json(it) }
        out.put("maxRepeatedCharacters", maxRepeatedCharacters) { json(it) }
        out.put("minAgeDays", minAgeDays) { json(it) }
        out.put("minCharacters", minCharacters) { json(it) }
        out.put("minComplexity", minComplexity) { json(it) }
        out.put("minUniqueCharacters", minUniqueCharacters) { json(it) }
        out.put("name", name) { json(it) }
        out.put("notSimilarToCurrent", notSimilarToCurrent) { json(it) }
        out.put("numberSequenceRule", numberSequenceRule) { json(it) }
        out.put("shiftedNumberRowSequenceRule", shiftedNumberRowSequenceRule) { json(it) }
        out.put("populationCount", populationCount) { json(it) }
        out.put("updatedAt", updatedAt) { json(it) }
        out.put("qwertySequenceRule", qwertySequenceRule) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordPolicy")
        .add("alphabetSequenceRule", alphabetSequenceRule)
        .add("createdAt", createdAt)
        .add("default", default)
        .add("description", description)
        .add("environment", environment)
        .add("excludesCommonlyUsed", excludesCommonlyUsed)
        .add("excludesProfileData", excludesProfileData)
        .add("history", history)
        .add("id", id)
        .add("length", length)
        .add("lockout", lockout)
        .add("maxAgeDays", maxAgeDays)
        .add("maxRepeatedCharacters", maxRepeatedCharacters)
        .add("minAgeDays", minAgeDays)
        .add("minCharacters", minCharacters)
        .add("minComplexity", minComplexity)
        .add("minUniqueCharacters", minUniqueCharacters)
        .add("name", name)
        .add("notSimilarToCurrent", notSimilarToCurrent)
        .add("numberSequenceRule", numberSequenceRule)
        .add("shiftedNumberRowSequenceRule", shiftedNumberRowSequenceRule)
        .add("populationCount", populationCount)
        .add("updatedAt", updatedAt)
        .add("qwertySequenceRule", qwertySequenceRule)
        .end(additional)

    public companion object : ModelReader<PasswordPolicy> {
        override fun fromJson(json: JsonValue): PasswordPolicy? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordPolicy(
                alphabetSequenceRule = members.take("alphabetSequenceRule") { PasswordPolicyAlphabetSequenceRule.fromJson(it) },
                createdAt = members.take("createdAt") { it.text },
                default = members.take("default") { it.boolean },
                description = members.take("description") { it.text },
                environment = members.take("environment") { PasswordPolicyEnvironment.fromJson(it) },
                excludesCommonlyUsed = members.take("excludesCommonlyUsed") { it.boolean },
                excludesProfileData = members.take("excludesProfileData") { it.boolean },
                history = members.take("history") { PasswordPolicyHistory.fromJson(it) },
                id = members.take("id") { it.text },
                length = members.take("length") { PasswordPolicyLength.fromJson(it) },
                lockout = members.take("lockout") { PasswordPolicyLockout.fromJson(it) },
                maxAgeDays = members.take("maxAgeDays") { it.integer },
                maxRepeatedCharacters = members.take("maxRepeatedCharacters") { it.integer },
                minAgeDays = members.take("minAgeDays") { it.integer },
                minCharacters = members.take("minCharacters") { PasswordPolicyMinCharacters.fromJson(it) },
                minComplexity = members.take("minComplexity") { it.integer },
                minUniqueCharacters = members.take("minUniqueCharacters") { it.integer },
                name = members.take("name") { it.text },
                notSimilarToCurrent = members.take("notSimilarToCurrent") { it.boolean },
                numberSequenceRule = members.take("numberSequenceRule") { PasswordPolicyNumberSequenceRule.fromJson(it) },
                shiftedNumberRowSequenceRule = members.take("shiftedNumberRowSequenceRule") { PasswordPolicyShiftedNumberRowSequenceRule.fromJson(it) },
                populationCount = members.take("populationCount") { it.integer },
                updatedAt = members.take("updatedAt") { it.text },
                qwertySequenceRule = members.take("qwertySequenceRule") { PasswordPolicyQwertySequenceRule.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Refuses runs of the alphabet such as abc. */
public data class PasswordPolicyAlphabetSequenceRule(
    /** The longest run that is allowed. At least 2. At most 3. */
    public val maxLength: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("maxLength", maxLength) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordPolicyAlphabetSequenceRule")
        .add("maxLength", maxLength)
        .end(additional)

    public companion object : ModelReader<PasswordPolicyAlphabetSequenceRule> {
        override fun fromJson(json: JsonValue): PasswordPolicyAlphabetSequenceRule? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordPolicyAlphabetSequenceRule(
                maxLength = members.take("maxLength") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** The environment of the policy. */
public data class PasswordPolicyEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordPolicyEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<PasswordPolicyEnvironment> {
        override fun fromJson(json: JsonValue): PasswordPolicyEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordPolicyEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Refuses passwords that were used before. */
public data class PasswordPolicyHistory(
    /** How many earlier passwords are remembered. At least 1. */
    public val count: Long? = null,
    /** How long they are remembered. At least 1. Unit: days. */
    public val retentionDays: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("count", count) { json(it) }
        out.put("retentionDays", retentionDays) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordPolicyHistory")
        .add("count", count)
        .add("retentionDays", retentionDays)
        .end(additional)

    public companion object : ModelReader<PasswordPolicyHistory> {
        override fun fromJson(json: JsonValue): PasswordPolicyHistory? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordPolicyHistory(
                count = members.take("count") { it.integer },
                retentionDays = members.take("retentionDays") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** How long a password has to be. */
public data class PasswordPolicyLength(
    /** The longest password that is allowed. Default: `255`. */
    public val max: Long? = null,
    /**
     * The shortest password that is allowed, 8 to 32. At least 8. At most 32. Default: `8`. Should not be more than
     * `max`.
     */
    public val min: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("max", max) { json(it) }
        out.put("min", min) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordPolicyLength")
        .add("max", max)
        .add("min", min)
        .end(additional)

    public companion object : ModelReader<PasswordPolicyLength> {
        override fun fromJson(json: JsonValue): PasswordPolicyLength? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordPolicyLength(
                max = members.take("max") { it.integer },
                min = members.take("min") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** Locks the user out after failed attempts. */
public data class PasswordPolicyLockout(
    /** How long the user is locked out. At least 1. Unit: seconds. */
    public val durationSeconds: Long? = null,
    /** How many failed attempts lead to it. At least 1. */
    public val failureCount: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("durationSeconds", durationSeconds) { json(it) }
        out.put("failureCount", failureCount) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordPolicyLockout")
        .add("durationSeconds", durationSeconds)
        .add("failureCount", failureCount)
        .end(additional)

    public companion object : ModelReader<PasswordPolicyLockout> {
        override fun fromJson(json: JsonValue): PasswordPolicyLockout? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordPolicyLockout(
                durationSeconds = members.take("durationSeconds") { it.integer },
                failureCount = members.take("failureCount") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** How many characters of each class a password needs. */
public data class PasswordPolicyMinCharacters(
    /** How many capital letters. */
    public val capitalLetters: Long? = null,
    /** How many small letters. */
    public val smallLetters: Long? = null,
    /** How many digits. */
    public val digits: Long? = null,
    /** How many special characters. */
    public val specialCharacters: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("ABCDEFGHIJKLMNOPQRSTUVWXYZ", capitalLetters) { json(it) }
        out.put("abcdefghijklmnopqrstuvwxyz", smallLetters) { json(it) }
        out.put("0123456789", digits) { json(it) }
        out.put("~!@#\$%^&*()-_=+[]{}|;:,.<>/?", specialCharacters) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordPolicyMinCharacters")
        .add("capitalLetters", capitalLetters)
        .add("smallLetters", smallLetters)
        .add("digits", digits)
        .add("specialCharacters", specialCharacters)
        .end(additional)

    public companion object : ModelReader<PasswordPolicyMinCharacters> {
        override fun fromJson(json: JsonValue): PasswordPolicyMinCharacters? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordPolicyMinCharacters(
                capitalLetters = members.take("ABCDEFGHIJKLMNOPQRSTUVWXYZ") { it.integer },
                smallLetters = members.take("abcdefghijklmnopqrstuvwxyz") { it.integer },
                digits = members.take("0123456789") { it.integer },
                specialCharacters = members.take("~!@#\$%^&*()-_=+[]{}|;:,.<>/?") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** Refuses runs of digits such as 123. */
public data class PasswordPolicyNumberSequenceRule(
    /** The longest run that is allowed. At least 2. At most 3. */
    public val maxLength: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("maxLength", maxLength) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordPolicyNumberSequenceRule")
        .add("maxLength", maxLength)
        .end(additional)

    public companion object : ModelReader<PasswordPolicyNumberSequenceRule> {
        override fun fromJson(json: JsonValue): PasswordPolicyNumberSequenceRule? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordPolicyNumberSequenceRule(
                maxLength = members.take("maxLength") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** Refuses runs of the shifted number row such as !@#. */
public data class PasswordPolicyShiftedNumberRowSequenceRule(
    /** The longest run that is allowed. At least 3. At most 3. */
    public val maxLength: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("maxLength", maxLength) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordPolicyShiftedNumberRowSequenceRule")
        .add("maxLength", maxLength)
        .end(additional)

    public companion object : ModelReader<PasswordPolicyShiftedNumberRowSequenceRule> {
        override fun fromJson(json: JsonValue): PasswordPolicyShiftedNumberRowSequenceRule? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordPolicyShiftedNumberRowSequenceRule(
                maxLength = members.take("maxLength") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** Refuses runs of the keyboard such as qwe. */
public data class PasswordPolicyQwertySequenceRule(
    /** The longest run that is allowed. At least 3. At most 3. */
    public val maxLength: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("maxLength", maxLength) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordPolicyQwertySequenceRule")
        .add("maxLength", maxLength)
        .end(additional)

    public companion object : ModelReader<PasswordPolicyQwertySequenceRule> {
        override fun fromJson(json: JsonValue): PasswordPolicyQwertySequenceRule? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordPolicyQwertySequenceRule(
                maxLength = members.take("maxLength") { it.integer },
                additional = members.additional,
            )
        }
    }
}
