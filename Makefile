# Every command of the project. CI calls nothing that is not here.
# Needed beforehand: rustup, Python 3.11 or newer with venv, Node 20 or newer, make. The rest comes pinned, from the
# package registries, into ignored folders of this checkout.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

export PYTHONDONTWRITEBYTECODE := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

VENV := $(CURDIR)/.venv
PYTHON := $(VENV)/bin/python
CARGO := cargo
LEDGERS ?= ../shared/data
TARGET := $(or $(CARGO_TARGET_DIR),target)

.PHONY: help
help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | \
		while IFS=$$'\t' read -r name text; do printf '  make %-16s %s\n' "$$name" "$$text"; done

## The main job

.PHONY: demo
demo: ## Print what a credit controller reads: ageing, tiers, late interest, worklist
	@$(CARGO) run --quiet --release --example recover

.PHONY: ledgers
ledgers: setup-python ## Compare the example with an independent calculation on real ledgers (LEDGERS=folder)
	$(CARGO) build --release --example recover
	$(PYTHON) tests/reference/compare_ledgers.py "$(LEDGERS)"

## Tools

.PHONY: setup setup-python setup-node chromium java
setup: setup-python setup-node chromium java ## Install the tools into .venv and tests/typescript/node_modules, and a browser and Java if there are none

setup-python: .venv/.ready
.venv/.ready: tests/python/requirements.txt
	python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --upgrade pip
	$(PYTHON) -m pip install --quiet --requirement tests/python/requirements.txt
	@touch $@

.venv/.docs: .venv/.ready docs/requirements.txt
	$(PYTHON) -m pip install --quiet --requirement docs/requirements.txt
	@touch $@

NODE := tests/typescript
setup-node: $(NODE)/node_modules/.ready
$(NODE)/node_modules/.ready: $(NODE)/package.json $(NODE)/package-lock.json
	cd $(NODE) && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

# The page test needs a browser, which no package registry but Debian's has.
chromium:
	@if command -v chromium >/dev/null || [ -n "$${CHROMIUM:-}" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	elif [ -n "$${CI:-}" ]; then \
		echo 'there is no chromium, and it cannot be installed here' >&2; exit 1; \
	else \
		echo 'there is no chromium: the page test is skipped; install it (Debian: apt-get install chromium) to run it' >&2; \
	fi

# The Spark test needs Java, which only Debian's registry has too.
java:
	@if java -version >/dev/null 2>&1 || [ -n "$${JAVA_HOME:-}" ]; then exit 0; fi; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends default-jre-headless >/dev/null; \
	else \
		echo 'there is no Java, which the test of Spark needs: install it (Debian: apt-get install default-jre-headless)' >&2; exit 1; \
	fi

## Packages

.PHONY: python wasm
python: setup-python ## Build the Python package into .venv
	VIRTUAL_ENV=$(VENV) $(VENV)/bin/maturin develop --quiet --release --manifest-path bindings-python/Cargo.toml

wasm: setup-node ## Build the npm package
	$(CARGO) run --quiet --package xtask --features wasm -- wasm

## Tests

.PHONY: test test-rust test-python test-typescript
test: test-rust test-python test-typescript ## Pass every test in the three languages

test-rust: ## Test the core: units, properties, vectors, examples in the docs
	$(CARGO) test --workspace --all-features

test-python: python java ## Test the Python package
	$(PYTHON) -m pytest tests/python

test-typescript: wasm chromium ## Test the npm package, in Node and in a page
	cd $(NODE) && npm test

## Care

.PHONY: fmt check print docs picture bench clean
fmt: ## Format the sources
	$(CARGO) fmt --all

check: setup-python ## Check form, lints, printed files and types, without changing anything
	$(CARGO) fmt --all --check
	$(CARGO) clippy --workspace --all-features --all-targets -- -D warnings
	$(CARGO) run --quiet --package xtask -- print --check

print: ## Print the interfaces and references that are made from the description of the API
	$(CARGO) run --quiet --package xtask -- print

docs: .venv/.docs ## Build the guide into site/, with the Rust reference in site/rust/
	rm -rf site
	$(VENV)/bin/zensical build --strict
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --quiet --package arrears --no-deps --features arrow,parallel,simd
	cp -r $(TARGET)/doc site/rust

picture: chromium ## Draw the picture of the demo for the README
	$(CARGO) build --quiet --release --example recover
	CLICOLOR_FORCE=1 $(TARGET)/release/examples/recover | python3 docs/images/render.py docs/images/demo.png

# What the benchmarks compare with, beside the packages that the Python tests use.
benches/node_modules/.ready: benches/package.json benches/package-lock.json
	cd benches && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

bench: python wasm benches/node_modules/.ready ## Measure everything and write docs/benchmarks.md (BENCH_ROWS=100000: a quick try)
	$(CARGO) build --release --package arrears-benches --examples
	$(VENV)/bin/maturin build --quiet --release --manifest-path bindings-python/Cargo.toml --out target/bench/wheels
	$(CARGO) bench --package arrears-benches
	$(PYTHON) benches/crossing.py
	node benches/crossing.mjs
	cd benches && $(PYTHON) -m portfolio.run

clean: ## Remove everything that was built or installed
	$(CARGO) clean
	rm -rf .venv $(NODE)/node_modules benches/node_modules site .pytest_cache .mypy_cache .hypothesis
