# Every command of the project. Each is safe to repeat and quick the second time.
# Needs: Python 3.11+ with venv, git, make. Nothing else; each command fetches what it lacks.
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
# The certificates that this machine trusts, an office's own proxy among them.
export UV_SYSTEM_CERTS := 1
UV := $(BIN)/uv pip install --quiet --require-hashes
VENDOR := ownway/platform/design_system/static/vendor

.PHONY: help setup run test test-deep check bench docs format lock clean

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "make %-10s %s\n", $$1, $$2}'

setup: .venv/run.stamp $(VENDOR)/.stamp ## the environment: packages from the hashed lock, front-end assets

run: setup ## the application at http://localhost:8000, with the demo borough
	@$(BIN)/ownway run

test: .venv/dev.stamp $(VENDOR)/.stamp ## all tests, a real browser included
	@$(BIN)/python -m tests.browser_for_tests
	@$(BIN)/python -m pytest -m "not deep"

test-deep: .venv/dev.stamp $(VENDOR)/.stamp ## nightly depth: more examples, more faults; every branch of the rules, and mutation
	@$(BIN)/python -m tests.browser_for_tests
	@OWNWAY_DEEP=1 $(BIN)/python -m pytest
	@$(BIN)/python -m coverage run --source=ownway/rules -m pytest tests/spec tests/unit/rules tests/generative/rules
	@$(BIN)/python -m coverage report --fail-under=100 --skip-covered --show-missing
	@$(BIN)/python -m tests.mutation

check: .venv/dev.stamp $(VENDOR)/.stamp ## lint, types, layers, migrations, templates
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy ownway
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/djlint --lint --quiet ownway
	@$(BIN)/ownway check --source

bench: .venv/dev.stamp $(VENDOR)/.stamp ## benchmarks beside their peers; NAME=charging for one
	@$(BIN)/python -m bench $(NAME)

docs: .venv/dev.stamp $(VENDOR)/.stamp ## the generated reference and the screenshots
	@$(BIN)/ownway docs
	@$(BIN)/python -m tests.browser_for_tests
	@mkdir -p docs/images && OWNWAY_PICTURES=docs/images $(BIN)/python -m pytest tests/journeys/demo

format: .venv/dev.stamp ## format the code
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format --quiet .

lock: .venv/bin/uv ## resolve the dependencies again
	@$(BIN)/uv pip compile --quiet --upgrade --universal -p 3.11 --generate-hashes --no-emit-index-url --no-header \
	    pyproject.toml --extra dev -o requirements/dev.txt
	@$(BIN)/uv pip compile --quiet --universal -p 3.11 --generate-hashes --no-emit-index-url --no-header \
	    pyproject.toml -c requirements/dev.txt -o requirements/run.txt

clean: ## remove what the other commands made (the data folder stays)
	rm -rf .venv node_modules $(VENDOR) staticfiles

.venv/bin/uv: requirements/uv.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Ownway needs Python 3.11 or newer: make PYTHON=/path/to/python3.11 run"; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "Python's venv module is missing. On Debian: apt-get install python3-venv"; exit 1; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt
	@touch $@

.venv/run.stamp: .venv/bin/uv requirements/run.txt pyproject.toml
	@$(UV) -r requirements/run.txt
	@$(BIN)/uv pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev.stamp: .venv/run.stamp requirements/dev.txt
	@$(UV) -r requirements/dev.txt
	@touch $@

$(VENDOR)/.stamp: .venv/run.stamp package-lock.json $(wildcard ownway/platform/design_system/*.py ownway/locale/*/LC_MESSAGES/*.po ownway/platform/design_system/locale/*/LC_MESSAGES/*.po)
	@$(BIN)/python -m ownway.platform.design_system.assets
	@touch $@
