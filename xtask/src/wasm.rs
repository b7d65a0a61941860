//! The build of the npm package: the crate `arrears-wasm`, the JavaScript that loads it, and the optimiser. Every tool comes
//! from a package registry at a pinned version: `wasm-bindgen` by Cargo.lock, `wasm-opt` by the lock file of
//! `tests/typescript`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::root;

/// Builds `bindings-wasm/package` and says how large it is.
pub fn build() -> Result<String, String> {
    let package = root().join("bindings-wasm/package");
    let optimiser = root().join("tests/typescript/node_modules/.bin/wasm-opt");
    if !optimiser.exists() {
        return Err("wasm-opt is not there: install it with `npm ci` in tests/typescript".into());
    }
    run(Command::new(env!("CARGO")).current_dir(root()).args([
        "build",
        "--quiet",
        "--profile=wasm",
        "--package=arrears-wasm",
        "--target=wasm32-unknown-unknown",
    ]))?;
    let built = target().join("wasm32-unknown-unknown/wasm/arrears_wasm.wasm");
    wasm_bindgen_cli_support::Bindgen::new()
        .input_path(built)
        .web(true)
        .map_err(|why| why.to_string())?
        .typescript(false)
        .out_name("arrears")
        .omit_default_module_path(false)
        .generate(&package)
        .map_err(|why| why.to_string())?;
    let wasm = package.join("arrears_bg.wasm");
    run(Command::new(optimiser)
        .args(["-O3", "--strip-debug", "--strip-producers"])
        .arg(&wasm)
        .arg("-o")
        .arg(&wasm))?;
    let bytes = read(&wasm)?;
    let inline = package.join("arrears_inline.js");
    // for bundlers that do not carry `.wasm` files along
    let text = format!("export default '{}';\n", STANDARD.encode(&bytes));
    fs::write(&inline, text).map_err(|why| format!("{}: {why}", inline.display()))?;
    Ok(format!("{}: {} bytes", wasm.display(), bytes.len()))
}

fn run(command: &mut Command) -> Result<(), String> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?}: {status}")),
        Err(why) => Err(format!("{command:?}: {why}")),
    }
}

fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|why| format!("{}: {why}", path.display()))
}
