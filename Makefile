# On a bare machine (python3 >= 3.11 and make): `make demo`, `make test`.  Everything made stands in .venv/ and build/.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
FILES ?= $(sort $(wildcard examples/*.txt examples/*.html))
# as the command line has it
export OPENBLAS_NUM_THREADS ?= 1
LOCK := --generate-hashes --no-emit-index-url --no-emit-find-links --strip-extras --allow-unsafe --quiet

.PHONY: demo test test-all hostile fuzz kills schema mutants check env lock docs docs-lock package clean
.DEFAULT_GOAL := demo

demo: $(READY) ## compare FILES (default: the invented story in examples/); build/report.html is the same report as a page
	@mkdir -p build
	@$(BIN)/rashomon compare $(FILES) || test $$? -eq 3 # 3: some input was lost, and told
	@$(BIN)/rashomon compare $(FILES) --output build/report.html 2>/dev/null || test $$? -eq 3
	@echo; echo "The same report as a page: build/report.html"

test: check ## everything but the slow tests: under ten minutes on two cores
	$(BIN)/pytest -m "not slow"

test-all: check ## the slow tests too
	$(BIN)/pytest

hostile: $(READY) ## every hostile input through the whole of it; CORPORA=DIR holds checkouts of other projects' test suites
	$(BIN)/python -m tests.hostile $(if $(CORPORA),--corpora $(CORPORA)) --json build/hostile.jsonl

SECONDS ?= 60
fuzz: $(READY) ## Atheris at the readers and the scanner of quotations, SECONDS each
	test -d build/fuzz/atheris || $(BIN)/python -m pip install --quiet --disable-pip-version-check --target build/fuzz atheris
	for t in reading quoting; do PYTHONPATH=.:build/fuzz $(BIN)/python -m tests.hostile.fuzz $$t \
	  -max_total_time=$(SECONDS) -timeout=10 -rss_limit_mb=2000 -max_len=4000 -artifact_prefix=build/fuzz/ || exit 1; done

kills: $(READY) ## `add` and `watch` killed a hundred times at random moments, what is kept counted after each: minutes
	$(BIN)/python -m tests.hostile.kills

EXAMPLES ?= 50
schema: $(READY) ## schemathesis against the description of `rashomon serve`, EXAMPLES of each address, in an environment of its own
	test -x build/schema/bin/python || $(PYTHON) -m venv build/schema
	build/schema/bin/python -m pip install --quiet --disable-pip-version-check -e '.[web]' pytest hypothesis schemathesis
	EXAMPLES=$(EXAMPLES) build/schema/bin/python -m pytest -q tests/web/test_schema.py

mutants: $(READY) ## what decides changed a place at a time, SAMPLE of them: which changes do the quick tests not see?
	$(BIN)/python -m tests.hostile.mutants --sample $(or $(SAMPLE),150)

bench: $(READY) ## rates and ratios measured side by side; ONLY=copies,group … picks some, PAGES=DIR holds real pages
	test -x build/bench/bin/python || $(BIN)/python -m venv build/bench
	build/bench/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/requirements.txt -e .
	build/bench/bin/python -m benchmarks $(if $(ONLY),--only $(ONLY)) $(if $(PAGES),--pages $(PAGES))

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/mypy

env: $(READY)

$(READY): requirements-dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "rashomon needs Python 3.11 or later")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

lock: ## the lock files anew, from pyproject.toml
	test -x build/lock/bin/pip-compile || { $(PYTHON) -m venv build/lock && build/lock/bin/pip install --quiet pip-tools; }
	CUSTOM_COMPILE_COMMAND="make lock" build/lock/bin/pip-compile $(LOCK) --output-file requirements.lock pyproject.toml
	CUSTOM_COMPILE_COMMAND="make lock" build/lock/bin/pip-compile $(LOCK) --extra dev --extra browser --extra web --extra pdf --extra notebook --extra parquet --output-file requirements-dev.lock pyproject.toml

docs: $(READY) ## the documentation as a site, links checked: build/docs/site/index.html
	test -x build/docs/venv/bin/mkdocs || { $(PYTHON) -m venv build/docs/venv && build/docs/venv/bin/python -m pip install \
	  --quiet --disable-pip-version-check --require-hashes -r docs/site/requirements.txt; }
	$(BIN)/python docs/site/generate.py build/docs/pages
	NO_MKDOCS_2_WARNING=1 build/docs/venv/bin/mkdocs build --quiet --strict --config-file docs/site/mkdocs.yml

docs-lock: ## docs/site/requirements.txt anew
	test -x build/lock/bin/pip-compile || { $(PYTHON) -m venv build/lock && build/lock/bin/pip install --quiet pip-tools; }
	cd docs/site && CUSTOM_COMPILE_COMMAND="make docs-lock" ../../build/lock/bin/pip-compile $(LOCK) --output-file requirements.txt requirements.in

package: $(READY) ## wheel and sdist (which makes the same wheel), installed into a clean environment; there, outside, the demo's job
	rm -rf build/dist build/package && mkdir -p build/package/sdist
	$(BIN)/python -m hatchling build -d build/dist
	tar -xzf build/dist/*.tar.gz -C build/package/sdist --strip-components=1
	cd build/package/sdist && ../../../$(BIN)/python -m hatchling build -t wheel -d ../again
	cmp build/dist/*.whl build/package/again/*.whl
	$(PYTHON) -m venv build/package/venv
	build/package/venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	build/package/venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps build/dist/*.whl
	D=$$(mktemp -d) && cp $(FILES) $$D && P=$$PWD/build/package/venv/bin && cd $$D && env -u PYTHONPATH $$P/rashomon compare * --output report.html \
	  && test -s report.html && rm -rf $$D

clean:
	rm -rf $(VENV) build .mypy_cache .ruff_cache .pytest_cache
