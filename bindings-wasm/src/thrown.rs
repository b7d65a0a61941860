//! What is thrown, shared by the modules of the package.

use arrears::Error;
use wasm_bindgen::prelude::JsValue;

/// An error as JSON text, from which `bridge.js` makes the `ArrearsError`.
pub(crate) fn thrown(error: &Error) -> JsValue {
    let fields = serde_json::json!({
        "code": error.code().as_str(),
        "kind": error.kind().as_str(),
        "path": error.path(),
        "value": error.value(),
        "message": error.message(),
        "remedy": error.remedy(),
    });
    JsValue::from_str(&fields.to_string())
}
