//! A deserializer between JSON and serde's derived code that takes away what the latter lets pass: a record written as a
//! list, a key that a map holds twice, a union with two tags. It says where the value stands that was refused.

mod tagged;

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};

use tagged::Tagged;

/// One step of a path: into a list, or into an object by a key.
pub(crate) enum Step {
    Index(usize),
    Key(String),
}

/// The way to the value that was refused, from the inside out. Nothing is written into it before.
#[derive(Default)]
struct Place(RefCell<Vec<Step>>);

impl Place {
    fn inside<T, E>(&self, found: Result<T, E>, step: impl FnOnce() -> Step) -> Result<T, E> {
        if found.is_err() {
            self.0.borrow_mut().push(step());
        }
        found
    }
}

/// Anything of serde's, with the strictness handed on to what is inside it.
struct Strict<'p, T>(T, &'p Place);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Strict<'_, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(Strict(visitor, self.1))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_option(Strict(visitor, self.1))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0
            .deserialize_newtype_struct(name, Strict(visitor, self.1))
    }

    /// Only from an object: serde's own code would take a list, field by field.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(Strict(visitor, self.1))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(Keyed(visitor, self.1))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(Tagged(visitor, self.1))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct identifier ignored_any
    }
}

macro_rules! forward {
    ($($method:ident($type:ty))+) => {
        $( fn $method<E: Error>(self, value: $type) -> Result<V::Value, E> { self.0.$method(value) } )+
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Strict<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    forward! {
        visit_bool(bool) visit_i64(i64) visit_u64(u64)
        visit_str(&str) visit_borrowed_str(&'de str) visit_string(String)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(Strict(inner, self.1))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.0.visit_newtype_struct(Strict(inner, self.1))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(Elements {
            list,
            index: 0,
            place: self.1,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Fields {
            map,
            key: Cow::Borrowed(""),
            place: self.1,
        })
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Strict<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Strict(inner, self.1))
    }
}

struct Elements<'p, A> {
    list: A,
    index: usize,
    place: &'p Place,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Elements<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let index = self.index;
        self.index = index.saturating_add(1);
        let found = self.list.next_element_seed(Strict(seed, self.place));
        self.place.inside(found, || Step::Index(index))
    }
}

/// A key as text, without a copy where the input has it letter by letter.
struct KeyText;

impl<'de> DeserializeSeed<'de> for KeyText {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, key: D) -> Result<Self::Value, D::Error> {
        key.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeyText {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

/// What a key stands for: a field, a tag, or what a map is by.
fn keyed<'de, S: DeserializeSeed<'de>, E: Error>(seed: S, key: &str) -> Result<S::Value, E> {
    let key: StrDeserializer<'_, E> = key.into_deserializer();
    seed.deserialize(key)
}

/// The fields of a record: serde's own code refuses one that comes twice.
struct Fields<'de, 'p, A> {
    map: A,
    key: Cow<'de, str>,
    place: &'p Place,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Fields<'de, '_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let Some(key) = self.map.next_key_seed(KeyText)? else {
            return Ok(None);
        };
        let field = keyed(seed, &key);
        self.key = key;
        let field = self.place.inside(field, || Step::Key(self.key.to_string()));
        field.map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let value = self.map.next_value_seed(Strict(seed, self.place));
        self.place.inside(value, || Step::Key(self.key.to_string()))
    }
}

/// A map by free keys: of two values for one key serde's own code would keep the last.
struct Keyed<'p, V>(V, &'p Place);

impl<'de, V: Visitor<'de>> Visitor<'de> for Keyed<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        let fields = Fields {
            map,
            key: Cow::Borrowed(""),
            place: self.1,
        };
        self.0.visit_map(UniqueKeys {
            fields,
            seen: BTreeSet::new(),
        })
    }
}

struct UniqueKeys<'de, 'p, A> {
    fields: Fields<'de, 'p, A>,
    seen: BTreeSet<Cow<'de, str>>,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for UniqueKeys<'de, '_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let key = self.fields.next_key_seed(seed)?;
        if key.is_some() && !self.seen.insert(self.fields.key.clone()) {
            return Err(A::Error::custom(format_args!(
                "duplicate field `{}`",
                self.fields.key
            )));
        }
        Ok(key)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.fields.next_value_seed(seed)
    }
}

/// Reads a value strictly; an error comes with the way to what was refused.
pub(crate) fn read<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, (Vec<Step>, D::Error)> {
    let place = Place::default();
    T::deserialize(Strict(deserializer, &place)).map_err(|error| {
        let mut path = place.0.into_inner();
        path.reverse();
        (path, error)
    })
}
