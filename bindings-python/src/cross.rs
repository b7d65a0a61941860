//! How values cross between Python and the core: strictly, exactly, and with the path of what does not.

use std::collections::BTreeMap;

use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyInt, PyList, PyMapping, PySequence, PyString, PyTuple,
};

use crate::refusal::{Refusal, Taken};

/// The two forms a record has in Python.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// An instance of its class, with records of their classes inside.
    Instance,
    /// A dictionary, with plain containers inside.
    Plain,
}

/// A value of the core that has a form in Python.
pub(crate) trait Cross: Sized {
    /// Takes the value from Python, or refuses it with the path inside it.
    fn take(value: &Bound<'_, PyAny>, form: Form) -> Taken<Self>;
    /// Gives the value to Python.
    fn give<'py>(&self, py: Python<'py>, form: Form) -> PyResult<Bound<'py, PyAny>>;
}

impl<T: Cross> Cross for Option<T> {
    fn take(value: &Bound<'_, PyAny>, form: Form) -> Taken<Self> {
        if value.is_none() {
            Ok(None)
        } else {
            T::take(value, form).map(Some)
        }
    }

    fn give<'py>(&self, py: Python<'py>, form: Form) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Some(value) => value.give(py, form),
            None => Ok(py.None().into_bound(py)),
        }
    }
}

impl<T: Cross> Cross for Box<T> {
    fn take(value: &Bound<'_, PyAny>, form: Form) -> Taken<Self> {
        T::take(value, form).map(Self::new)
    }

    fn give<'py>(&self, py: Python<'py>, form: Form) -> PyResult<Bound<'py, PyAny>> {
        T::give(self, py, form)
    }
}

impl<T: Cross> Cross for Vec<T> {
    fn take(value: &Bound<'_, PyAny>, form: Form) -> Taken<Self> {
        fn each<'py, T: Cross>(
            items: impl Iterator<Item = PyResult<Bound<'py, PyAny>>>,
            form: Form,
        ) -> Taken<Vec<T>> {
            items
                .enumerate()
                .map(|(index, item)| {
                    T::take(&item?, form).map_err(|refusal| refusal.at(&format!("[{index}]")))
                })
                .collect()
        }
        if let Ok(list) = value.cast::<PyList>() {
            each(list.iter().map(Ok), form)
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            each(tuple.iter().map(Ok), form)
        } else if is_sequence(value) {
            each(value.try_iter()?, form)
        } else {
            Err(Refusal::wrong_type(
                value,
                "a list",
                "give a list or a tuple",
            ))
        }
    }

    /// An instance is frozen, so that its lists are tuples; a plain one is the caller's own.
    fn give<'py>(&self, py: Python<'py>, form: Form) -> PyResult<Bound<'py, PyAny>> {
        let items: Vec<_> = self
            .iter()
            .map(|item| item.give(py, form))
            .collect::<PyResult<_>>()?;
        Ok(match form {
            Form::Instance => PyTuple::new(py, items)?.into_any(),
            Form::Plain => PyList::new(py, items)?.into_any(),
        })
    }
}

/// A sequence of values; a text is a sequence to Python, but never what a caller means by a list.
fn is_sequence(value: &Bound<'_, PyAny>) -> bool {
    value.cast::<PySequence>().is_ok()
        && !value.is_instance_of::<PyString>()
        && !value.is_instance_of::<PyBytes>()
        && !value.is_instance_of::<PyByteArray>()
}

impl<T: Cross> Cross for BTreeMap<String, T> {
    fn take(value: &Bound<'_, PyAny>, form: Form) -> Taken<Self> {
        mapping(value, "a mapping")?
            .into_iter()
            .map(|(key, item)| {
                let item = T::take(&item, form).map_err(|refusal| refusal.at(&key))?;
                Ok((key, item))
            })
            .collect()
    }

    fn give<'py>(&self, py: Python<'py>, form: Form) -> PyResult<Bound<'py, PyAny>> {
        let dict = PyDict::new(py);
        for (key, item) in self {
            dict.set_item(key, item.give(py, form)?)?;
        }
        Ok(dict.into_any())
    }
}

/// The pairs of a mapping whose keys are text.
pub(crate) fn mapping<'py>(
    value: &Bound<'py, PyAny>,
    expected: &str,
) -> Taken<Vec<(String, Bound<'py, PyAny>)>> {
    const REMEDY: &str = "give a dict whose keys are str";
    let pairs: Vec<_> = if let Ok(dict) = value.cast::<PyDict>() {
        dict.iter().collect()
    } else if let Ok(mapping) = value.cast::<PyMapping>() {
        mapping
            .items()?
            .iter()
            .map(|pair| pair.extract())
            .collect::<PyResult<_>>()?
    } else {
        return Err(Refusal::wrong_type(value, expected, REMEDY));
    };
    pairs
        .into_iter()
        .map(|(key, item)| match text(&key) {
            Some(key) => Ok((key, item)),
            None => Err(Refusal::wrong_type(&key, "a key of text", REMEDY)),
        })
        .collect()
}

/// A `str` that is text throughout: one with lone surrogates has no form outside Python.
fn text(value: &Bound<'_, PyAny>) -> Option<String> {
    let text = value.cast::<PyString>().ok()?;
    text.to_cow().ok().map(|text| text.into_owned())
}

impl Cross for String {
    fn take(value: &Bound<'_, PyAny>, _: Form) -> Taken<Self> {
        text(value).ok_or_else(|| Refusal::wrong_type(value, "a text", "give a str"))
    }

    fn give<'py>(&self, py: Python<'py>, _: Form) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, self).into_any())
    }
}

impl Cross for bool {
    fn take(value: &Bound<'_, PyAny>, _: Form) -> Taken<Self> {
        match value.cast::<PyBool>() {
            Ok(value) => Ok(value.is_true()),
            Err(_) => Err(Refusal::wrong_type(
                value,
                "yes or no",
                "give True or False",
            )),
        }
    }

    fn give<'py>(&self, py: Python<'py>, _: Form) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBool::new(py, *self).to_owned().into_any())
    }
}

/// Whether a value is a whole number; `True` is an `int` to Python, but never what a caller means by one.
pub(crate) fn is_whole(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyInt>() && !value.is_instance_of::<PyBool>()
}

macro_rules! integers {
    ($($integer:ident)+) => { $(
        impl Cross for $integer {
            fn take(value: &Bound<'_, PyAny>, _: Form) -> Taken<Self> {
                let read = if is_whole(value) { value.extract().ok() } else { None };
                read.ok_or_else(|| {
                    let expected = format!("a whole number from {} to {}", Self::MIN, Self::MAX);
                    Refusal::wrong_type(value, &expected, "give an int in that range; bool and float are refused")
                })
            }

            fn give<'py>(&self, py: Python<'py>, _: Form) -> PyResult<Bound<'py, PyAny>> {
                Ok(self.into_pyobject(py)?.into_any())
            }
        }
    )+ };
}

integers! { u8 u16 u32 u64 usize i32 i64 }
