//! What a caller says about the value that is checked.

use crate::violation::Code;
use serde_json::Value;

/// What will be done with the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mode {
    /// POST: a new resource, or the body of an action.
    #[default]
    Create,
    /// PUT: the whole resource; what is left out is cleared.
    Replace,
    /// PATCH: a part of the resource; what is left out stays, `null` clears.
    Patch,
}

impl Mode {
    /// Every mode.
    pub const ALL: &'static [Mode] = &[Self::Create, Self::Replace, Self::Patch];

    /// The name on the wire: `create`, `replace` or `patch`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Replace => "replace",
            Self::Patch => "patch",
        }
    }

    /// The mode with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|mode| mode.as_str() == name)
    }
}

/// What [`validate`](super::validate) has to know besides the model and the value.
///
/// ```
/// use pingone_core::validate::{Mode, Options};
///
/// let options = Options { mode: Mode::Patch, ..Options::default() };
/// assert!(options.before.is_none());
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// What will be done with the value.
    pub mode: Mode,
    /// The stored resource, so that a change of an immutable property can be told from its repetition.
    pub before: Option<&'a Value>,
    /// Errors that the caller wants as warnings. The bounds of this crate stay errors.
    pub allow: &'a [Code],
    /// The id of the endpoint that takes the value: some properties are taken by one endpoint only.
    pub endpoint: Option<&'a str>,
}
