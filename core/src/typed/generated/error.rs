//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// Error response.
    Error {
        /// Identifies the occurrence; the support asks for it.
        id: String = "id",
        /// The general kind of error.
        code: Code = "code",
        /// A short description, in English.
        message: String = "message",
        /// The property that is wrong.
        target: String = "target",
        /// The single problems.
        details: Vec<Detail> = "details",
    }
}

choices! {
    /// The general kind of error.
    Code {
        InvalidData = "INVALID_DATA",
        InvalidRequest = "INVALID_REQUEST",
        RequestFailed = "REQUEST_FAILED",
        AccessFailed = "ACCESS_FAILED",
        NotFound = "NOT_FOUND",
        RequestLimited = "REQUEST_LIMITED",
        UnexpectedError = "UNEXPECTED_ERROR",
    }
}

object! {
    /// An item.
    Detail {
        /// The kind of problem.
        code: DetailCode = "code",
        /// The property that is wrong.
        target: String = "target",
        /// A short description.
        message: String = "message",
        /// What would be right.
        inner_error: DetailInnerError = "innerError",
    }
}

choices! {
    /// The kind of problem.
    DetailCode {
        AccountNotUsable = "ACCOUNT_NOT_USABLE",
        ConstraintViolation = "CONSTRAINT_VIOLATION",
        EmptyValue = "EMPTY_VALUE",
        InvalidFilter = "INVALID_FILTER",
        InvalidOtp = "INVALID_OTP",
        InvalidParameter = "INVALID_PARAMETER",
        InvalidValue = "INVALID_VALUE",
        MfaAuthMethodsConflict = "MFA_AUTH_METHODS_CONFLICT",
        NoPassword = "NO_PASSWORD",
        OutOfRange = "OUT_OF_RANGE",
        RequiredValue = "REQUIRED_VALUE",
        SizeLimitExceeded = "SIZE_LIMIT_EXCEEDED",
        UniquenessViolation = "UNIQUENESS_VIOLATION",
        InsufficientPermissions = "INSUFFICIENT_PERMISSIONS",
        InvalidToken = "INVALID_TOKEN",
        LicenseExceeded = "LICENSE_EXCEEDED",
        LimitExceeded = "LIMIT_EXCEEDED",
        QuotaExceeded = "QUOTA_EXCEEDED",
    }
}

object! {
    /// What would be right.
    DetailInnerError {
        /// The least value that is allowed.
        range_minimum_value: serde_json::Number = "rangeMinimumValue",
        /// The greatest value that is allowed.
        range_maximum_value: serde_json::Number = "rangeMaximumValue",
        /// The pattern that is allowed.
        allowed_pattern: String = "allowedPattern",
        /// The values that are allowed.
        allowed_values: Vec<String> = "allowedValues",
        /// The greatest value that is allowed.
        maximum_value: serde_json::Number = "maximumValue",
        /// The values that refer to the resource.
        referenced_values: Vec<String> = "referencedValues",
        /// The resource that is there already.
        existing_id: String = "existingId",
        /// The claim that is wrong.
        claim: String = "claim",
        /// The attributes that a filter may use.
        supported_attributes: Vec<String> = "supportedAttributes",
        /// The operators that a filter may use.
        supported_operators: Vec<String> = "supportedOperators",
        /// The quota.
        quota_limit: serde_json::Number = "quotaLimit",
        /// When the quota starts again.
        quota_reset_time: String = "quotaResetTime",
        /// When the request can be repeated.
        retry_after: String = "retryAfter",
        /// How many attempts are left.
        failures_remaining: i64 = "failuresRemaining",
    }
}

model!(Error);
