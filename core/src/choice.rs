//! A choice: a unit enum that is the same lower_snake text in Rust, on the wire, in Python and in TypeScript.

use crate::error::{Error, ErrorCode, Result};

/// What every choice can do. Implemented by the crate's own `choice!` macro.
pub trait Choice: Copy + Eq + Sized + 'static {
    /// The name of the choice.
    const NAME: &'static str;
    /// Every value with its text, in the order of the documentation.
    const VALUES: &'static [(Self, &'static str)];

    /// The value as text.
    fn as_str(self) -> &'static str {
        Self::VALUES
            .iter()
            .find_map(|(value, text)| (*value == self).then_some(*text))
            .unwrap_or_default()
    }

    /// The value that a text names, without regard for anything but the exact spelling.
    fn from_text(text: &str) -> Result<Self> {
        Self::VALUES
            .iter()
            .find_map(|(value, name)| (*name == text).then_some(*value))
            .ok_or_else(|| {
                let known: Vec<_> = Self::VALUES.iter().map(|(_, name)| *name).collect();
                unknown_choice(text, &known)
            })
    }
}

/// The error for a text that is none of `known`, or, where the field gives the text two meanings, for its ambiguity.
pub(crate) fn unknown_choice(text: &str, known: &[&str]) -> Error {
    if let Some(error) = crate::calendar::other_name(text, known) {
        return error;
    }
    let list = known
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ");
    Error::new(
        ErrorCode::UnknownChoice,
        format!("`{text}` is none of {list}"),
    )
    .with_value(text)
}

macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $text:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $( $(#[$variant_meta])* #[serde(rename = $text)] $variant, )+ }

        impl $crate::Choice for $name {
            const NAME: &'static str = stringify!($name);
            const VALUES: &'static [(Self, &'static str)] = &[ $( (Self::$variant, $text), )+ ];
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::Choice::as_str(*self))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Error;

            fn from_str(text: &str) -> $crate::Result<Self> {
                $crate::Choice::from_text(text)
            }
        }
    };
}
pub(crate) use choice;
