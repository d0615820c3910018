//! The three states of a member of a JSON object.

/// A member of an object: not there, `null`, or a value.
///
/// The platform tells the three apart: PATCH leaves what is absent and clears what is `null`, PUT clears both.
///
/// ```
/// use pingone_core::typed::{Member, Typed, User};
/// use serde_json::json;
///
/// let user = User { title: Member::Null, nickname: "Tom".into(), ..User::default() };
/// assert_eq!(user.to_value(), json!({"nickname": "Tom", "title": null}));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Member<T> {
    /// Not there.
    #[default]
    Absent,
    /// There, and `null`.
    Null,
    /// There, with a value.
    Value(T),
}

impl<T> Member<T> {
    /// The value, if there is one.
    pub const fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, taken out.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// True when the member is not there.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// True when the member is there and `null`.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Member<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Member<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}
