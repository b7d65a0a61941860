//! The build of the npm package: its modules, the JavaScript that loads them, and the optimiser. Every tool comes
//! from a package registry at a pinned version: `wasm-bindgen` by Cargo.lock, `wasm-opt` by the lock file of
//! `tests/typescript`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, thread};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::root;

/// A module of the package: a crate, built by a profile, and the script that loads it.
struct Module {
    krate: &'static str,
    profile: &'static str,
    features: &'static str,
    /// What the processor must know.
    flags: &'static str,
    /// Where in the package it is.
    folder: &'static str,
    name: &'static str,
}

/// In Node since 16.4, Chrome 91, Firefox 89, Safari 16.4.
const SIMD: &str = "-Ctarget-feature=+simd128";

const MODULES: &[Module] = &[
    Module {
        krate: "arrears-wasm-portfolio",
        profile: "wasm-fast",
        features: "columns",
        flags: SIMD,
        folder: "portfolio",
        name: "portfolio",
    },
    Module {
        krate: "arrears-wasm-portfolio",
        profile: "wasm-fast",
        features: "arrow",
        flags: SIMD,
        folder: "arrow",
        name: "arrow",
    },
    Module {
        krate: "arrears-wasm",
        profile: "wasm",
        features: "",
        flags: "",
        folder: "",
        name: "arrears",
    },
];

/// Builds the modules of `bindings-wasm/package` and says how large they are.
pub fn build() -> Result<String, String> {
    let optimiser = root().join("tests/typescript/node_modules/.bin/wasm-opt");
    if !optimiser.exists() {
        return Err("wasm-opt is not there: install it with `npm ci` in tests/typescript".into());
    }
    // each profile has a folder of its own, so that they are built side by side; the modules of one share what they are made of
    let profiles: Vec<Vec<&Module>> = MODULES
        .chunk_by(|one, next| one.profile == next.profile)
        .map(|modules| modules.iter().collect())
        .collect();
    let built: Result<Vec<Vec<String>>, String> = thread::scope(|scope| {
        let threads: Vec<_> = profiles
            .iter()
            .map(|modules| {
                let optimiser = &optimiser;
                let build = move |module: &&Module| module.build(optimiser);
                scope.spawn(move || modules.iter().map(build).collect())
            })
            .collect();
        let done = threads.into_iter().map(|thread| {
            let failed = |_| Err("the build of a module broke off".to_owned());
            thread.join().unwrap_or_else(failed)
        });
        done.collect()
    });
    Ok(built?.concat().join("\n"))
}

impl Module {
    fn build(&self, optimiser: &Path) -> Result<String, String> {
        let Self {
            krate,
            profile,
            features,
            flags,
            folder,
            name,
        } = self;
        let package = root().join("bindings-wasm/package").join(folder);
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(root()).args([
            "build",
            "--quiet",
            &format!("--profile={profile}"),
            &format!("--package={krate}"),
            "--no-default-features",
            &format!("--features={features}"),
            "--target=wasm32-unknown-unknown",
        ]);
        if !flags.is_empty() {
            cargo.env("RUSTFLAGS", flags);
        }
        run(&mut cargo)?;
        let file = format!("{}.wasm", krate.replace('-', "_"));
        let built = target()
            .join("wasm32-unknown-unknown")
            .join(profile)
            .join(file);
        wasm_bindgen_cli_support::Bindgen::new()
            .input_path(built)
            .web(true)
            .map_err(|why| why.to_string())?
            .typescript(false)
            .out_name(name)
            .omit_default_module_path(false)
            .generate(&package)
            .map_err(|why| why.to_string())?;
        let wasm = package.join(format!("{name}_bg.wasm"));
        run(Command::new(optimiser)
            // level 3 takes six times the time: 3 % fewer bytes, but more once they are compressed, and no faster
            .args(["-O1", "--strip-debug", "--strip-producers"])
            .arg(&wasm)
            .arg("-o")
            .arg(&wasm))?;
        let bytes = read(&wasm)?;
        let inline = package.join(format!("{name}_inline.js"));
        // for bundlers that do not carry `.wasm` files along
        let text = format!("export default '{}';\n", STANDARD.encode(&bytes));
        fs::write(&inline, text).map_err(|why| format!("{}: {why}", inline.display()))?;
        Ok(format!("{}: {} bytes", wasm.display(), bytes.len()))
    }
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
