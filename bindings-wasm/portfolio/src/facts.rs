//! Facts as codes: places in a list of the caller's, or in that of the core.

use arrears::{
    CauseOfArrears, Choice, Collateral, Contact, Error, ErrorCode, OperatingStatus, PaymentRecord,
    Result,
};
use wasm_bindgen::prelude::wasm_bindgen;

/// The texts of a fact in the order of their codes; none for a name that is no fact.
#[wasm_bindgen(js_name = factValues)]
pub fn fact_values(fact: &str) -> Vec<String> {
    let texts = match fact {
        "operating_status" => texts::<OperatingStatus>(),
        "payment_record" => texts::<PaymentRecord>(),
        "collateral" => texts::<Collateral>(),
        "cause_of_arrears" => texts::<CauseOfArrears>(),
        "contact" => texts::<Contact>(),
        _ => Vec::new(),
    };
    texts.into_iter().map(str::to_owned).collect()
}

fn texts<T: Choice>() -> Vec<&'static str> {
    T::VALUES.iter().map(|(_, text)| *text).collect()
}

/// Turns codes that are places in the caller's list into those of the core.
pub(crate) fn translate(fact: &str, codes: &mut [u8], values: &[String]) -> Result<()> {
    let table: Vec<Result<u8>> = values.iter().map(|text| code(fact, text)).collect();
    for (row, code) in codes.iter_mut().enumerate() {
        *code = match table.get(usize::from(*code)) {
            Some(Ok(found)) => *found,
            Some(Err(error)) => return Err(error.clone().at(fact).at_index("rows", row)),
            None => {
                let message = format!("`{code}` is the place of no value");
                let error = Error::new(ErrorCode::OutOfRange, message).with_value(code);
                return Err(error.at(fact).at_index("rows", row));
            }
        };
    }
    Ok(())
}

fn code(fact: &str, text: &str) -> Result<u8> {
    match fact {
        "operating_status" => place::<OperatingStatus>(text),
        "payment_record" => place::<PaymentRecord>(text),
        "collateral" => place::<Collateral>(text),
        "cause_of_arrears" => place::<CauseOfArrears>(text),
        _ => place::<Contact>(text),
    }
}

fn place<T: Choice>(text: &str) -> Result<u8> {
    let value = T::from_text(text)?;
    let place = T::VALUES.iter().position(|(other, _)| *other == value);
    Ok(place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or(u8::MAX))
}
