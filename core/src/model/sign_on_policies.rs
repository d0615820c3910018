//! Sign-on policies. No table of their actions is published.

use super::row::Constraint::*;
use super::row::*;

pub(super) static SIGN_ON_POLICY: Model = Model::new(
    "SignOnPolicy",
    "Sign-on policies data model",
    Source::Sdk,
    &[
        text("createdAt", "When the policy was created.").output(),
        boolean("default", "Whether this is the default policy of the environment.")
            .limits(&[Default(Literal::Boolean(false))]),
        text("description", "What the policy is for."),
        object("environment", "The environment of the policy.", &[text("id", "The environment.").output()]).output(),
        text("id", "The unique identifier of the policy.").output(),
        text("name", "The name of the policy.").required(),
        text("updatedAt", "When the policy was last changed.").output(),
    ],
)
.used_by(&["signOnPolicies.*"]);
