//! Choices and unions.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeSeed, EnumAccess, Error, IgnoredAny, MapAccess, Unexpected, VariantAccess, Visitor,
};

use super::{KeyText, Place, Step, Strict, keyed};

/// A choice or a union. serde_json's own code calls anything else a mistake of syntax, and does not say where.
pub(super) struct Tagged<'p, V>(pub(super) V, pub(super) &'p Place);

impl<'de, V: Visitor<'de>> Visitor<'de> for Tagged<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a choice, or an object with exactly one tag of a union")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        self.0.visit_enum(BareTag {
            tag: text,
            place: self.1,
            error: PhantomData,
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_enum(OneTag {
            map,
            tag: Cow::Borrowed(""),
            place: self.1,
        })
    }
}

struct OneTag<'de, 'p, A> {
    map: A,
    tag: Cow<'de, str>,
    place: &'p Place,
}

impl<'de, A: MapAccess<'de>> EnumAccess<'de> for OneTag<'de, '_, A> {
    type Error = A::Error;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(
        mut self,
        seed: S,
    ) -> Result<(S::Value, Self), A::Error> {
        match self.map.next_key_seed(KeyText)? {
            Some(tag) => {
                let variant = keyed(seed, &tag)?;
                self.tag = tag;
                Ok((variant, self))
            }
            None => Err(A::Error::invalid_length(
                0,
                &"an object with exactly one tag",
            )),
        }
    }
}

impl<'de, A: MapAccess<'de>> VariantAccess<'de> for OneTag<'de, '_, A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        let refused = A::Error::invalid_type(Unexpected::Map, &"the text of a choice");
        self.place
            .inside(Err(refused), || Step::Key(self.tag.to_string()))
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(
        mut self,
        seed: S,
    ) -> Result<S::Value, A::Error> {
        let value = self.map.next_value_seed(Strict(seed, self.place));
        let value = value.and_then(|value| match self.map.next_key::<IgnoredAny>()? {
            None => Ok(value),
            Some(_) => Err(A::Error::invalid_length(
                2,
                &"an object with exactly one tag",
            )),
        });
        self.place.inside(value, || Step::Key(self.tag.to_string()))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, A::Error> {
        Err(A::Error::invalid_type(Unexpected::TupleVariant, &visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        Err(A::Error::invalid_type(Unexpected::StructVariant, &visitor))
    }
}

/// The text of a choice, or by mistake a tag without its record.
struct BareTag<'t, 'p, E> {
    tag: &'t str,
    place: &'p Place,
    error: PhantomData<E>,
}

impl<'de, E: Error> EnumAccess<'de> for BareTag<'_, '_, E> {
    type Error = E;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), E> {
        keyed(seed, self.tag).map(|variant| (variant, self))
    }
}

impl<'de, E: Error> VariantAccess<'de> for BareTag<'_, '_, E> {
    type Error = E;

    fn unit_variant(self) -> Result<(), E> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, _: S) -> Result<S::Value, E> {
        let refused = Err(E::invalid_type(Unexpected::UnitVariant, &"newtype variant"));
        self.place
            .inside(refused, || Step::Key(self.tag.to_owned()))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, E> {
        Err(E::invalid_type(Unexpected::UnitVariant, &visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        Err(E::invalid_type(Unexpected::UnitVariant, &visitor))
    }
}
