//! What a row of the core's description becomes in Python. The rows are printed by the build script.

/// A named scalar, by its kind: `scalar! { Amount: decimal }`.
macro_rules! scalar {
    ($name:ident: decimal) => {
        scalar! { $name, take_decimal, give_decimal }
    };
    ($name:ident: date) => {
        scalar! { $name, take_date, give_date }
    };
    ($name:ident: currency) => {
        impl crate::cross::Cross for arrears::$name {
            fn take(
                value: &pyo3::Bound<'_, pyo3::PyAny>,
                _: crate::cross::Form,
            ) -> crate::refusal::Taken<Self> {
                crate::scalars::take_code(value)
            }

            fn give<'py>(
                &self,
                py: pyo3::Python<'py>,
                form: crate::cross::Form,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                crate::cross::Cross::give(&self.to_string(), py, form)
            }
        }
    };
    ($name:ident, $take:ident, $give:ident) => {
        impl crate::cross::Cross for arrears::$name {
            fn take(
                value: &pyo3::Bound<'_, pyo3::PyAny>,
                _: crate::cross::Form,
            ) -> crate::refusal::Taken<Self> {
                crate::scalars::$take(value)
            }

            fn give<'py>(
                &self,
                py: pyo3::Python<'py>,
                _: crate::cross::Form,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                crate::scalars::$give(self, py)
            }
        }
    };
}

/// A choice is its text: `choice! { DayCount }`.
macro_rules! choice {
    ($name:ident) => {
        impl crate::cross::Cross for arrears::$name {
            fn take(
                value: &pyo3::Bound<'_, pyo3::PyAny>,
                _: crate::cross::Form,
            ) -> crate::refusal::Taken<Self> {
                crate::scalars::take_choice(value)
            }

            fn give<'py>(
                &self,
                py: pyo3::Python<'py>,
                _: crate::cross::Form,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                let text = arrears::Choice::as_str(*self);
                Ok(pyo3::types::PyString::intern(py, text).into_any())
            }
        }
    };
}

/// A union is any instance of its records, or as plain containers a dictionary with the one tag:
/// `union! { Rate { PerDay(DailyRate) = "per_day", } }`.
macro_rules! union {
    ($name:ident { $( $variant:ident($record:ident) = $tag:literal, )+ }) => {
        impl crate::cross::Cross for arrears::$name {
            fn take(
                value: &pyo3::Bound<'_, pyo3::PyAny>,
                form: crate::cross::Form,
            ) -> crate::refusal::Taken<Self> {
                match form {
                    crate::cross::Form::Instance => {
                        $( if let Ok(record) = value.cast::<$record>() {
                            return Ok(Self::$variant(record.get().0.clone().into()));
                        } )+
                        Err(crate::refusal::Refusal::wrong_type(
                            value,
                            concat!("a `", stringify!($name), "`"),
                            concat!("give an instance of one of", $( " `", stringify!($record), "`", )+),
                        ))
                    }
                    crate::cross::Form::Plain => {
                        let (tag, inner) = crate::records::tagged(value, stringify!($name), &[$( $tag ),+])?;
                        match tag.as_str() {
                            $( $tag => <arrears::$record as crate::cross::Cross>::take(&inner, form)
                                .map(|record| Self::$variant(record.into()))
                                .map_err(|refusal| refusal.at($tag)), )+
                            _ => Err(crate::records::unknown_tag(&tag, &[$( $tag ),+])),
                        }
                    }
                }
            }

            fn give<'py>(
                &self,
                py: pyo3::Python<'py>,
                form: crate::cross::Form,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                let (tag, inner) = match self {
                    $( Self::$variant(record) => ($tag, crate::cross::Cross::give(record, py, form)?), )+
                };
                match form {
                    crate::cross::Form::Instance => Ok(inner),
                    crate::cross::Form::Plain => {
                        let dict = pyo3::types::PyDict::new(py);
                        pyo3::types::PyDictMethods::set_item(&dict, tag, inner)?;
                        Ok(dict.into_any())
                    }
                }
            }
        }
    };
}

/// A record is a frozen class that holds the core's value. `plain` when a field is required, `defaulted` when all of them
/// have a default and so the record itself. The last word of a field says how it is read: `one` anew each time, `many` kept
/// after the first time, `keyed` kept and handed out as a copy: `record! { #[doc = ".."] Rounding defaulted (*, mode = None) { #[doc = ".."] mode optional one, } }`.
macro_rules! record {
    (
        #[doc = $doc:literal]
        $name:ident $kind:ident $signature:tt { $( #[doc = $field_doc:literal] $field:ident $need:ident $size:ident, )* }
    ) => {
        #[doc = $doc]
        #[pyo3::pyclass(frozen, eq, hash, module = "arrears")]
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub(crate) struct $name(arrears::$name, crate::kept::Kept);

        impl From<arrears::$name> for $name {
            fn from(record: arrears::$name) -> Self {
                Self(record, crate::kept::Kept::default())
            }
        }

        impl $name {
            const FIELDS: &'static [&'static str] = &[ $( stringify!($field), )* ];

            /// The core's record, from its fields; a field that is absent or `None` takes its documented default.
            #[allow(clippy::too_many_arguments, reason = "as many as the record has fields")]
            fn crossing_gather(
                form: crate::cross::Form,
                $( $field: Option<&pyo3::Bound<'_, pyo3::PyAny>>, )*
            ) -> crate::refusal::Taken<arrears::$name> {
                let _ = form;
                #[allow(clippy::let_unit_value, reason = "a plain record has no default")]
                let base = record!(@base $kind $name);
                #[allow(clippy::let_unit_value, reason = "a plain record has no default")]
                let _ = &base;
                Ok(arrears::$name {
                    $( $field: match $field.filter(|value| !pyo3::types::PyAnyMethods::is_none(*value)) {
                        Some(value) => crate::cross::Cross::take(value, form)
                            .map_err(|refusal| refusal.at(stringify!($field)))?,
                        None => record!(@absent $need $kind base $field),
                    }, )*
                })
            }

            /// The fields with their values, in either form.
            fn crossing_fields<'py>(
                &self,
                py: pyo3::Python<'py>,
                form: crate::cross::Form,
            ) -> pyo3::PyResult<Vec<(&'static str, pyo3::Bound<'py, pyo3::PyAny>)>> {
                let _ = (py, form);
                Ok(vec![ $( (stringify!($field), crate::cross::Cross::give(&self.0.$field, py, form)?), )* ])
            }
        }

        #[pyo3::pymethods]
        impl $name {
            #[new]
            #[pyo3(signature = $signature)]
            #[allow(clippy::too_many_arguments, reason = "as many as the record has fields")]
            fn __new__($( $field: Option<&pyo3::Bound<'_, pyo3::PyAny>>, )*) -> crate::refusal::Taken<Self> {
                Self::crossing_gather(crate::cross::Form::Instance, $( $field, )*).map(Self::from)
            }

            $(
                #[doc = $field_doc]
                #[getter]
                fn $field<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                    let give = || crate::cross::Cross::give(&self.0.$field, py, crate::cross::Form::Instance);
                    record!(@read $size self py $field give)
                }
            )*

            #[classattr]
            fn __match_args__(py: pyo3::Python<'_>) -> pyo3::PyResult<pyo3::Bound<'_, pyo3::types::PyTuple>> {
                pyo3::types::PyTuple::new(py, Self::FIELDS)
            }

            fn __repr__(&self, py: pyo3::Python<'_>) -> pyo3::PyResult<String> {
                crate::records::repr(stringify!($name), self.crossing_fields(py, crate::cross::Form::Instance)?)
            }

            fn __copy__(this: pyo3::Py<Self>) -> pyo3::Py<Self> {
                this
            }

            #[pyo3(signature = (memo, /))]
            fn __deepcopy__(this: pyo3::Py<Self>, memo: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::Py<Self> {
                let _ = memo;
                this
            }

            /// The record with some fields changed.
            #[pyo3(signature = (**changes))]
            fn __replace__<'py>(
                &self,
                py: pyo3::Python<'py>,
                changes: Option<&pyo3::Bound<'py, pyo3::types::PyDict>>,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                let fields = self.crossing_fields(py, crate::cross::Form::Instance)?;
                crate::records::replaced(&py.get_type::<Self>(), fields, changes)
            }

            fn __reduce__<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<(pyo3::Bound<'py, pyo3::PyAny>, (String,))> {
                let read = pyo3::types::PyAnyMethods::getattr(&*py.get_type::<Self>(), "from_json")?;
                Ok((read, (self.to_json(py)?,)))
            }

            /// The record as plain containers: dictionaries and lists of `Decimal`, `date`, `str`, `int`, `bool` and `None`.
            fn to_dict<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                crate::cross::Cross::give(&self.0, py, crate::cross::Form::Plain)
            }

            /// The record from plain containers, as `to_dict` gives them. Unknown keys are refused.
            #[classmethod]
            fn from_dict(
                _: &pyo3::Bound<'_, pyo3::types::PyType>,
                value: &pyo3::Bound<'_, pyo3::PyAny>,
            ) -> crate::refusal::Taken<Self> {
                <arrears::$name as crate::cross::Cross>::take(value, crate::cross::Form::Plain).map(Self::from)
            }

            /// The record as JSON, in the one form that all languages share.
            fn to_json(&self, py: pyo3::Python<'_>) -> crate::refusal::Taken<String> {
                Ok(py.detach(|| arrears::to_json(&self.0))?)
            }

            /// The record from JSON, in the one form that all languages share. Unknown fields are refused.
            #[classmethod]
            fn from_json(class: &pyo3::Bound<'_, pyo3::types::PyType>, text: &str) -> crate::refusal::Taken<Self> {
                let record: arrears::$name = class.py().detach(|| arrears::from_json(text))?;
                Ok(record.into())
            }
        }

        impl crate::cross::Cross for arrears::$name {
            fn take(
                value: &pyo3::Bound<'_, pyo3::PyAny>,
                form: crate::cross::Form,
            ) -> crate::refusal::Taken<Self> {
                match form {
                    crate::cross::Form::Instance => value
                        .cast::<$name>()
                        .map(|record| record.get().0.clone())
                        .map_err(|_| crate::refusal::Refusal::wrong_type(
                            value,
                            concat!("a `", stringify!($name), "`"),
                            concat!("give an instance of `", stringify!($name), "`"),
                        )),
                    crate::cross::Form::Plain => {
                        let fields = crate::records::fields(value, stringify!($name), $name::FIELDS)?;
                        let _ = &fields;
                        $name::crossing_gather(form, $( fields.get(stringify!($field)), )*)
                    }
                }
            }

            fn give<'py>(
                &self,
                py: pyo3::Python<'py>,
                form: crate::cross::Form,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                match form {
                    crate::cross::Form::Instance => Ok(pyo3::Bound::new(py, $name::from(self.clone()))?.into_any()),
                    crate::cross::Form::Plain => {
                        let dict = pyo3::types::PyDict::new(py);
                        $( pyo3::types::PyDictMethods::set_item(
                            &dict,
                            pyo3::intern!(py, stringify!($field)),
                            crate::cross::Cross::give(&self.$field, py, form)?,
                        )?; )*
                        Ok(dict.into_any())
                    }
                }
            }
        }
    };

    (@read one $this:ident $py:ident $field:ident $give:ident) => { $give() };
    (@read many $this:ident $py:ident $field:ident $give:ident) => {
        $this.1.get($py, pyo3::intern!($py, stringify!($field)), $give)
    };
    (@read keyed $this:ident $py:ident $field:ident $give:ident) => {
        crate::kept::copied(&$this.1.get($py, pyo3::intern!($py, stringify!($field)), $give)?)
    };
    (@base plain $name:ident) => { () };
    (@base defaulted $name:ident) => { <arrears::$name as Default>::default() };
    (@absent required $kind:ident $base:ident $field:ident) => {
        return Err(crate::records::missing(stringify!($field)))
    };
    (@absent optional plain $base:ident $field:ident) => { Default::default() };
    (@absent optional defaulted $base:ident $field:ident) => { $base.$field };
}

/// An operation is a function of its input record's fields, which lets other threads run while the core computes.
macro_rules! operation {
    (
        #[doc = $doc:literal]
        $name:ident($input:ident: $($field:ident),*) -> $output:ident $signature:tt
    ) => {
        #[doc = $doc]
        #[pyo3::pyfunction]
        #[pyo3(signature = $signature)]
        #[allow(clippy::too_many_arguments, reason = "as many as the input has fields")]
        fn $name(
            py: pyo3::Python<'_>,
            $( $field: Option<&pyo3::Bound<'_, pyo3::PyAny>>, )*
        ) -> crate::refusal::Taken<$output> {
            let input = $input::crossing_gather(crate::cross::Form::Instance, $( $field, )*)?;
            Ok(py.detach(|| arrears::$name(&input)).map($output::from)?)
        }
    };
}

/// The module, with everything in it.
macro_rules! registration {
    (records [$($record:ident),*] operations [$($operation:ident),*]) => {
        /// The compiled half of the package.
        #[pyo3::pymodule]
        fn _arrears(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
            use pyo3::types::PyModuleMethods as _;
            module.add("OPERATIONS", pyo3::types::PyTuple::new(module.py(), arrears::OPERATIONS)?)?;
            module.add_function(pyo3::wrap_pyfunction!(crate::records::call, module)?)?;
            pyo3::types::PyAnyMethods::setattr(&**module, "__version__", env!("CARGO_PKG_VERSION"))?;
            $( module.add_class::<$record>()?; )*
            $( module.add_function(pyo3::wrap_pyfunction!($operation, module)?)?; )*
            crate::portfolio::register(module)
        }
    };
}

pub(crate) use {choice, operation, record, registration, scalar, union};
