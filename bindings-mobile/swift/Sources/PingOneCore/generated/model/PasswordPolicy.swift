// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Password policies data model.
public struct PasswordPolicy: Model {
    /// Refuses runs of the alphabet such as abc.
    public var alphabetSequenceRule: PasswordPolicyAlphabetSequenceRule?

    /// When the policy was created. Read-only: set by the platform.
    public var createdAt: String?

    /// Whether this is the default policy of the environment.
    public var `default`: Bool?

    /// What the policy is for.
    public var description: String?

    /// The environment of the policy. Read-only: set by the platform.
    public var environment: PasswordPolicyEnvironment?

    /// Whether commonly used passwords are refused.
    public var excludesCommonlyUsed: Bool?

    /// Whether passwords that repeat the user's profile are refused.
    public var excludesProfileData: Bool?

    /// Refuses passwords that were used before.
    public var history: PasswordPolicyHistory?

    /// The unique identifier of the policy. Read-only: set by the platform.
    public var id: String?

    /// How long a password has to be.
    public var length: PasswordPolicyLength?

    /// Locks the user out after failed attempts.
    public var lockout: PasswordPolicyLockout?

    /// How long a password may be used. At least 1. Unit: days.
    public var maxAgeDays: Int?

    /// How often a character may be repeated in a row.
    public var maxRepeatedCharacters: Int?

    /// How long a password must be kept before it can be changed. At least 1. Unit: days. Should not be more than
    /// `maxAgeDays`.
    public var minAgeDays: Int?

    /// How many characters of each class a password needs.
    public var minCharacters: PasswordPolicyMinCharacters?

    /// How complex a password has to be.
    public var minComplexity: Int?

    /// How many different characters a password needs.
    public var minUniqueCharacters: Int?

    /// The name of the policy.
    public var name: String?

    /// Whether passwords similar to the current one are refused.
    public var notSimilarToCurrent: Bool?

    /// Refuses runs of digits such as 123.
    public var numberSequenceRule: PasswordPolicyNumberSequenceRule?

    /// Refuses runs of the shifted number row such as !@#.
    public var shiftedNumberRowSequenceRule: PasswordPolicyShiftedNumberRowSequenceRule?

    /// How many populations use the policy. Read-only: set by the platform.
    public var populationCount: Int?

    /// When the policy was last changed. Read-only: set by the platform.
    public var updatedAt: String?

    /// Refuses runs of the keyboard such as qwe.
    public var qwertySequenceRule: PasswordPolicyQwertySequenceRule?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        alphabetSequenceRule: PasswordPolicyAlphabetSequenceRule? = nil,
        createdAt: String? = nil,
        `default`: Bool? = nil,
        description: String? = nil,
        environment: PasswordPolicyEnvironment? = nil,
        excludesCommonlyUsed: Bool? = nil,
        excludesProfileData: Bool? = nil,
        history: PasswordPolicyHistory? = nil,
        id: String? = nil,
        length: PasswordPolicyLength? = nil,
        lockout: PasswordPolicyLockout? = nil,
        maxAgeDays: Int? = nil,
        maxRepeatedCharacters: Int? = nil,
        minAgeDays: Int? = nil,
        minCharacters: PasswordPolicyMinCharacters? = nil,
        minComplexity: Int? = nil,
        minUniqueCharacters: Int? = nil,
        name: String? = nil,
        notSimilarToCurrent: Bool? = nil,
        numberSequenceRule: PasswordPolicyNumberSequenceRule? = nil,
        shiftedNumberRowSequenceRule: PasswordPolicyShiftedNumberRowSequenceRule? = nil,
        populationCount: Int? = nil,
        updatedAt: String? = nil,
        qwertySequenceRule: PasswordPolicyQwertySequenceRule? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.alphabetSequenceRule = alphabetSequenceRule
        self.createdAt = createdAt
        self.`default` = `default`
        self.description = description
        self.environment = environment
        self.excludesCommonlyUsed = excludesCommonlyUsed
        self.excludesProfileData = excludesProfileData
        self.history = history
        self.id = id
        self.length = length
        self.lockout = lockout
        self.maxAgeDays = maxAgeDays
        self.maxRepeatedCharacters = maxRepeatedCharacters
        self.minAgeDays = minAgeDays
        self.minCharacters = minCharacters
        self.minComplexity = minComplexity
        self.minUniqueCharacters = minUniqueCharacters
        self.name = name
        self.notSimilarToCurrent = notSimilarToCurrent
        self.numberSequenceRule = numberSequenceRule
        self.shiftedNumberRowSequenceRule = shiftedNumberRowSequenceRule
        self.populationCount = populationCount
        self.updatedAt = updatedAt
        self.qwertySequenceRule = qwertySequenceRule
        self.additional = additional
    }
}

extension PasswordPolicy: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("alphabetSequenceRule", &alphabetSequenceRule)
        visitor.visit("createdAt", &createdAt)
        visitor.visit("default", &`default`)
        visitor.visit("description", &description)
        visitor.visit("environment", &environment)
        visitor.visit("excludesCommonlyUsed", &excludesCommonlyUsed)
        visitor.visit("excludesProfileData", &excludesProfileData)
        visitor.visit("history", &history)
        visitor.visit("id", &id)
        visitor.visit("length", &length)
        visitor.visit("lockout", &lockout)
        visitor.visit("maxAgeDays", &maxAgeDays)
        visitor.visit("maxRepeatedCharacters", &maxRepeatedCharacters)
        visitor.visit("minAgeDays", &minAgeDays)
        visitor.visit("minCharacters", &minCharacters)
        visitor.visit("minComplexity", &minComplexity)
        visitor.visit("minUniqueCharacters", &minUniqueCharacters)
        visitor.visit("name", &name)
        visitor.visit("notSimilarToCurrent", &notSimilarToCurrent)
        visitor.visit("numberSequenceRule", &numberSequenceRule)
        visitor.visit("shiftedNumberRowSequenceRule", &shiftedNumberRowSequenceRule)
        visitor.visit("populationCount", &populationCount)
        visitor.visit("updatedAt", &updatedAt)
        visitor.visit("qwertySequenceRule", &qwertySequenceRule)
    }
}

/// Refuses runs of the alphabet such as abc.
public struct PasswordPolicyAlphabetSequenceRule: Model {
    /// The longest run that is allowed. At least 2. At most 3.
    public var maxLength: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        maxLength: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.maxLength = maxLength
        self.additional = additional
    }
}

extension PasswordPolicyAlphabetSequenceRule: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("maxLength", &maxLength)
    }
}

/// The environment of the policy.
public struct PasswordPolicyEnvironment: Model {
    /// The environment. Read-only: set by the platform.
    public var id: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.additional = additional
    }
}

extension PasswordPolicyEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Refuses passwords that were used before.
public struct PasswordPolicyHistory: Model {
    /// How many earlier passwords are remembered. At least 1.
    public var count: Int?

    /// How long they are remembered. At least 1. Unit: days.
    public var retentionDays: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        count: Int? = nil,
        retentionDays: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.count = count
        self.retentionDays = retentionDays
        self.additional = additional
    }
}

extension PasswordPolicyHistory: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("count", &count)
        visitor.visit("retentionDays", &retentionDays)
    }
}

/// How long a password has to be.
public struct PasswordPolicyLength: Model {
    /// The longest password that is allowed. Default: `255`.
    public var max: Int?

    /// The shortest password that is allowed, 8 to 32. At least 8. At most 32. Default: `8`. Should not be more than
    /// `max`.
    public var min: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        max: Int? = nil,
        min: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.max = max
        self.min = min
        self.additional = additional
    }
}

extension PasswordPolicyLength: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("max", &max)
        visitor.visit("min", &min)
    }
}

/// Locks the user out after failed attempts.
public struct PasswordPolicyLockout: Model {
    /// How long the user is locked out. At least 1. Unit: seconds.
    public var durationSeconds: Int?

    /// How many failed attempts lead to it. At least 1.
    public var failureCount: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        durationSeconds: Int? = nil,
        failureCount: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.durationSeconds = durationSeconds
        self.failureCount = failureCount
        self.additional = additional
    }
}

extension PasswordPolicyLockout: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("durationSeconds", &durationSeconds)
        visitor.visit("failureCount", &failureCount)
    }
}

/// How many characters of each class a password needs.
public struct PasswordPolicyMinCharacters: Model {
    /// How many capital letters.
    public var capitalLetters: Int?

    /// How many small letters.
    public var smallLetters: Int?

    /// How many digits.
    public var digits: Int?

    /// How many special characters.
    public var specialCharacters: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        capitalLetters: Int? = nil,
        smallLetters: Int? = nil,
        digits: Int? = nil,
        specialCharacters: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.capitalLetters = capitalLetters
        self.smallLetters = smallLetters
        self.digits = digits
        self.specialCharacters = specialCharacters
        self.additional = additional
    }
}

extension PasswordPolicyMinCharacters: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("ABCDEFGHIJKLMNOPQRSTUVWXYZ", &capitalLetters, label: "capitalLetters")
        visitor.visit("abcdefghijklmnopqrstuvwxyz", &smallLetters, label: "smallLetters")
        visitor.visit("0123456789", &digits, label: "digits")
        visitor.visit("~!@#$%^&*()-_=+[]{}|;:,.<>/?", &specialCharacters, label: "specialCharacters")
    }
}

/// Refuses runs of digits such as 123.
public struct PasswordPolicyNumberSequenceRule: Model {
    /// The longest run that is allowed. At least 2. At most 3.
    public var maxLength: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        maxLength: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.maxLength = maxLength
        self.additional = additional
    }
}

extension PasswordPolicyNumberSequenceRule: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("maxLength", &maxLength)
    }
}

/// Refuses runs of the shifted number row such as !@#.
public struct PasswordPolicyShiftedNumberRowSequenceRule: Model {
    /// The longest run that is allowed. At least 3. At most 3.
    public var maxLength: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        maxLength: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.maxLength = maxLength
        self.additional = additional
    }
}

extension PasswordPolicyShiftedNumberRowSequenceRule: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("maxLength", &maxLength)
    }
}

/// Refuses runs of the keyboard such as qwe.
public struct PasswordPolicyQwertySequenceRule: Model {
    /// The longest run that is allowed. At least 3. At most 3.
    public var maxLength: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        maxLength: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.maxLength = maxLength
        self.additional = additional
    }
}

extension PasswordPolicyQwertySequenceRule: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("maxLength", &maxLength)
    }
}
