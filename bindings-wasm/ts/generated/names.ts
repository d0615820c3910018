// Written by `cargo xtask generate` from the rows of `core/src`. Do not edit.

/** The form of an error's body. */
export type ErrorForm = "platform" | "oauth" | "scim" | "redirect" | "unreadable" | "unknown";

/** What became of a request. */
export type MatchOutcome = "matched" | "no_operation" | "no_base_url" | "suspicious_path";

/** Which write is checked: a property that is required to create a resource is not required to patch it. */
export type Mode = "create" | "replace" | "patch";

/** How the path pattern of an operation is read. */
export type PatternType = "EXACT" | "PARAMETER";

/** The services of the platform, each with a host of its own. */
export type Service = "api" | "auth" | "orchestrate" | "scim";

/** How bad a violation is. Only errors stop a request. */
export type Severity = "error" | "warning" | "lint";
