//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Password policies data model.
    PasswordPolicy {
        /// Refuses runs of the alphabet such as abc.
        alphabet_sequence_rule: AlphabetSequenceRule = "alphabetSequenceRule",
        /// When the policy was created.
        created_at: String = "createdAt",
        /// Whether this is the default policy of the environment.
        default: bool = "default",
        /// What the policy is for.
        description: String = "description",
        /// The environment of the policy.
        environment: Environment = "environment",
        /// Whether commonly used passwords are refused.
        excludes_commonly_used: bool = "excludesCommonlyUsed",
        /// Whether passwords that repeat the user's profile are refused.
        excludes_profile_data: bool = "excludesProfileData",
        /// Refuses passwords that were used before.
        history: History = "history",
        /// The unique identifier of the policy.
        id: String = "id",
        /// How long a password has to be.
        length: Length = "length",
        /// Locks the user out after failed attempts.
        lockout: Lockout = "lockout",
        /// How long a password may be used.
        max_age_days: i64 = "maxAgeDays",
        /// How often a character may be repeated in a row.
        max_repeated_characters: i64 = "maxRepeatedCharacters",
        /// How long a password must be kept before it can be changed.
        min_age_days: i64 = "minAgeDays",
        /// How many characters of each class a password needs.
        min_characters: MinCharacters = "minCharacters",
        /// How complex a password has to be.
        min_complexity: i64 = "minComplexity",
        /// How many different characters a password needs.
        min_unique_characters: i64 = "minUniqueCharacters",
        /// The name of the policy.
        name: String = "name",
        /// Whether passwords similar to the current one are refused.
        not_similar_to_current: bool = "notSimilarToCurrent",
        /// Refuses runs of digits such as 123.
        number_sequence_rule: NumberSequenceRule = "numberSequenceRule",
        /// Refuses runs of the shifted number row such as !@#.
        shifted_number_row_sequence_rule: ShiftedNumberRowSequenceRule = "shiftedNumberRowSequenceRule",
        /// How many populations use the policy.
        population_count: i64 = "populationCount",
        /// When the policy was last changed.
        updated_at: String = "updatedAt",
        /// Refuses runs of the keyboard such as qwe.
        qwerty_sequence_rule: QwertySequenceRule = "qwertySequenceRule",
    }
}

object! {
    /// Refuses runs of the alphabet such as abc.
    AlphabetSequenceRule {
        /// The longest run that is allowed.
        max_length: i64 = "maxLength",
    }
}

object! {
    /// The environment of the policy.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

object! {
    /// Refuses passwords that were used before.
    History {
        /// How many earlier passwords are remembered.
        count: i64 = "count",
        /// How long they are remembered.
        retention_days: i64 = "retentionDays",
    }
}

object! {
    /// How long a password has to be.
    Length {
        /// The longest password that is allowed.
        max: i64 = "max",
        /// The shortest password that is allowed, 8 to 32.
        min: i64 = "min",
    }
}

object! {
    /// Locks the user out after failed attempts.
    Lockout {
        /// How long the user is locked out.
        duration_seconds: i64 = "durationSeconds",
        /// How many failed attempts lead to it.
        failure_count: i64 = "failureCount",
    }
}

object! {
    /// How many characters of each class a password needs.
    MinCharacters {
        /// How many capital letters.
        capital_letters: i64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        /// How many small letters.
        small_letters: i64 = "abcdefghijklmnopqrstuvwxyz",
        /// How many digits.
        digits: i64 = "0123456789",
        /// How many special characters.
        special_characters: i64 = "~!@#$%^&*()-_=+[]{}|;:,.<>/?",
    }
}

object! {
    /// Refuses runs of digits such as 123.
    NumberSequenceRule {
        /// The longest run that is allowed.
        max_length: i64 = "maxLength",
    }
}

object! {
    /// Refuses runs of the shifted number row such as !@#.
    ShiftedNumberRowSequenceRule {
        /// The longest run that is allowed.
        max_length: i64 = "maxLength",
    }
}

object! {
    /// Refuses runs of the keyboard such as qwe.
    QwertySequenceRule {
        /// The longest run that is allowed.
        max_length: i64 = "maxLength",
    }
}

model!(PasswordPolicy);
