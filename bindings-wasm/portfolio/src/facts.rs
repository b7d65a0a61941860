//! Facts as codes: places in a list of the caller's, or in that of the core.

use arrears::portfolio::{Checked, Column, Fault, NOT_STATED};
use arrears::{
    CauseOfArrears, Choice, Collateral, Contact, Error, ErrorCode, OperatingStatus, PaymentRecord,
    Recoverability, Result,
};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arrays::{Given, Source};

/// The texts of a fact in the order of their codes; none for a name that is no fact.
#[wasm_bindgen(js_name = factValues)]
pub fn fact_values(fact: &str) -> Vec<String> {
    let texts = match fact {
        "operating_status" => texts::<OperatingStatus>(),
        "payment_record" => texts::<PaymentRecord>(),
        "collateral" => texts::<Collateral>(),
        "cause_of_arrears" => texts::<CauseOfArrears>(),
        "contact" => texts::<Contact>(),
        "recoverability" => texts::<Recoverability>(),
        _ => Vec::new(),
    };
    texts.into_iter().map(str::to_owned).collect()
}

fn texts<T: Choice>() -> Vec<&'static str> {
    T::VALUES.iter().map(|(_, text)| *text).collect()
}

/// The place of no value: no list is as long.
const WRONG: u8 = NOT_STATED - 1;

/// A fact of every row.
pub(crate) struct Codes {
    fact: &'static str,
    given: Given<u8>,
    /// What each place in the caller's list is in that of the core.
    places: Option<Vec<Result<u8>>>,
}

impl Codes {
    /// Codes that are places in `values`, or in the core's own list where there are none.
    pub(crate) fn new(fact: &'static str, source: Source, values: Option<Vec<String>>) -> Self {
        let places = |values: Vec<String>| values.iter().map(|text| code(fact, text)).collect();
        Self {
            fact,
            given: Given::new(source),
            places: values.map(places),
        }
    }
}

impl Column<u8> for Codes {
    fn rows(&self) -> usize {
        self.given.rows()
    }

    fn read(&self, start: usize, into: &mut [u8]) -> Checked<()> {
        self.given.read(start, into);
        let Some(places) = &self.places else {
            return Ok(());
        };
        let table = self.table(places);
        let place = |code: u8| table.get(usize::from(code)).copied().unwrap_or(WRONG);
        if let Some(row) = into.iter().position(|code| place(*code) == WRONG) {
            let code = into.get(row).copied().unwrap_or(WRONG);
            let error = match places.get(usize::from(code)) {
                Some(Err(error)) => error.clone(),
                _ => {
                    let message = format!("`{code}` is the place of no value");
                    Error::new(ErrorCode::OutOfRange, message).with_value(code)
                }
            };
            return Err(Fault::new(start.saturating_add(row), self.fact, error));
        }
        for code in into {
            *code = place(*code);
        }
        Ok(())
    }
}

impl Codes {
    /// What every code is in the core's list, or [`WRONG`].
    fn table(&self, places: &[Result<u8>]) -> [u8; 256] {
        let mut table = [WRONG; 256];
        if let [.., last] = &mut table
            && self.fact == "recoverability"
        {
            *last = NOT_STATED;
        }
        for (to, place) in table.iter_mut().zip(places) {
            *to = place.as_ref().map_or(WRONG, |place| *place);
        }
        table
    }
}

fn code(fact: &str, text: &str) -> Result<u8> {
    match fact {
        "operating_status" => place::<OperatingStatus>(text),
        "payment_record" => place::<PaymentRecord>(text),
        "collateral" => place::<Collateral>(text),
        "cause_of_arrears" => place::<CauseOfArrears>(text),
        "contact" => place::<Contact>(text),
        // a null of a column of texts comes as `unknown`
        _ if text == "unknown" => Ok(NOT_STATED),
        _ => place::<Recoverability>(text),
    }
}

fn place<T: Choice>(text: &str) -> Result<u8> {
    let value = T::from_text(text)?;
    let place = T::VALUES.iter().position(|(other, _)| *other == value);
    Ok(place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(u8::MAX))
}
