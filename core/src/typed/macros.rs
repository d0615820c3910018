//! What the generated files are written in: one macro for objects, one for enumerations.

/// `Name { field: Type = "member", … }`: a struct of [`Member`](super::Member)s. `secret` after a member hides it.
macro_rules! object {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty = $member:literal $($secret:ident)?,)* }
    ) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Default)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $crate::typed::Member<$type>,)*
            /// Members that no row describes.
            pub additional: serde_json::Map<String, serde_json::Value>,
        }

        impl $crate::typed::json::Json for $name {
            fn read(value: serde_json::Value) -> Result<Self, $crate::typed::json::Misfit> {
                let mut members = $crate::typed::json::members(value)?;
                Ok(Self {
                    $($field: $crate::typed::json::take(&mut members, $member)?,)*
                    additional: members,
                })
            }

            fn write(&self) -> serde_json::Value {
                let mut members = serde_json::Map::new();
                $($crate::typed::json::put(&mut members, $member, &self.$field);)*
                members.extend(self.additional.iter().map(|(name, value)| (name.clone(), value.clone())));
                serde_json::Value::Object(members)
            }
        }

        /// Shows the members that are there: secrets hidden, of additional members only the names.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($name));
                $($crate::typed::macros::show!(shown, self.$field, $member $($secret)?);)*
                if !self.additional.is_empty() {
                    shown.field("additional", &self.additional.keys());
                }
                shown.finish()
            }
        }

        $crate::typed::macros::serde!($name);
    };
}

macro_rules! show {
    ($shown:ident, $self:ident.$field:ident, $member:literal) => {
        if !$self.$field.is_absent() {
            $shown.field($member, &$self.$field.value());
        }
    };
    ($shown:ident, $self:ident.$field:ident, $member:literal secret) => {
        if !$self.$field.is_absent() {
            $shown.field($member, &"***");
        }
    };
}

/// `Name { Variant = "VALUE", … }`: an enumeration that keeps values it does not know.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $value:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $value, "`")] $variant,)*
            /// A value that the reference does not list.
            Other(String),
        }

        impl $name {
            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::typed::json::Json for $name {
            fn read(value: serde_json::Value) -> Result<Self, $crate::typed::json::Misfit> {
                String::read(value).map(|text| Self::from(text.as_str()))
            }

            fn write(&self) -> serde_json::Value {
                self.as_str().into()
            }
        }

        $crate::typed::macros::serde!($name);
    };
}

/// `Name`: the struct is that of the model with this name, and stands wherever JSON is taken.
macro_rules! model {
    ($name:ident) => {
        impl $crate::typed::Typed for $name {
            const MODEL: &'static str = stringify!($name);
        }

        impl From<$name> for serde_json::Value {
            fn from(value: $name) -> Self {
                value.write()
            }
        }

        impl From<&$name> for serde_json::Value {
            fn from(value: &$name) -> Self {
                value.write()
            }
        }
    };
}

/// Reading and writing with serde, by way of a JSON value.
macro_rules! serde {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.write().serialize(serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                Self::read(value).map_err(|misfit| serde::de::Error::custom(misfit.into_violation(stringify!($name))))
            }
        }
    };
}

pub(super) use {choices, model, object, serde, show};
