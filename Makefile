# From a fresh clone, with only Python 3.11 to 3.14 and make: `make run`, `make test`.
# Works with GNU make 3.81 (macOS) and later.

VENV := .venv
BIN := $(VENV)/bin
UV := $(VENV)/uv/bin/uv
PYTHON ?=
ARGS ?=

# One stamp for each of the two sets of parts. The larger one holds the smaller,
# so that `make run` after `make test` takes nothing away.
RUN := $(VENV)/.ready-to-run
DEV := $(VENV)/.ready-to-test
READY := $(if $(wildcard $(DEV)),$(DEV),$(RUN))

.PHONY: help run test check soak lock clean

help:
	@echo 'make run     start Upswing here (Ctrl-C stops it)'
	@echo 'make test    run the tests; ARGS="-k evening" runs some of them'
	@echo 'make check   format, lint, types, import contracts, tests'
	@echo 'make soak    ten minutes of faults at random, counted; SEED=7 repeats, MINUTES=2, SHAPE=production or laptop'
	@echo 'make lock    write the lock files anew from pyproject.toml; ARGS=--upgrade moves the versions'
	@echo 'make clean   remove what was built; the data in var/ stays'

run: $(READY)
	@$(BIN)/upswing up $(ARGS)

test: $(DEV)
	@$(BIN)/pytest -n 4 --dist worksteal $(ARGS)

check: $(DEV)
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 4 --dist worksteal $(ARGS)

soak: $(DEV)
	@$(BIN)/python -m tests.faults.soak \
		$(if $(MINUTES),--minutes=$(MINUTES)) $(if $(SEED),--seed=$(SEED)) $(if $(SHAPE),--shape=$(SHAPE))

LOCK = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

lock: $(UV)
	$(LOCK) $(ARGS) --extra build --output-file requirements.lock pyproject.toml
	$(LOCK) $(ARGS) --extra build --extra dev --constraints requirements.lock \
		--output-file requirements-dev.lock pyproject.toml

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find service workers tests -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUN): requirements.lock pyproject.toml $(UV)
	@.ci/install $(VENV) requirements.lock
	@touch $@

$(DEV): requirements-dev.lock pyproject.toml $(UV)
	@.ci/install $(VENV) requirements-dev.lock
	@touch $@

$(UV): requirements-uv.txt
	@.ci/make-venv $(VENV) requirements-uv.txt $(PYTHON)
	@touch $@
