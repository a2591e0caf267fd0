# The commands of this repository. Everything happens in packaging/*.py, which also run without make:
# `python packaging/start.py`, `python packaging/checks.py`, `python packaging/bundle.py`.

# The first interpreter that is new enough, whatever the system calls python3.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$p"; break; }; done)

# The steps share one environment and must not overlap.
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help run environment test long check bench pictures languages bundle lock clean python

help:
	@echo "make run          open the program on the sample mission (builds what is missing first)"
	@echo "make environment  .venv with everything for development (the others build it by themselves)"
	@echo "make test         lint, types, architecture and all tests"
	@echo "make long         the tests that try very many cases, beside make test"
	@echo "make check        lint the shipped question sets"
	@echo "make bundle       a folder in dist/ that runs without Python, tried out"
	@echo "make bench        the benchmarks, as ratios"
	@echo "make pictures     the pictures in docs/pictures, anew"
	@echo "make languages    the language files in resources/languages, up to date with the source (LANGUAGE=fr begins one)"
	@echo "make lock         the locks in packaging/locks, anew (UPGRADE=all or UPGRADE=name to move versions)"
	@echo "make clean        remove what the others made, .venv included"

python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed. On Debian and Ubuntu: sudo apt-get install python3"; exit 1; }

run: python
	@packaging/system-libraries $(PYTHON) environment
	@packaging/system-libraries $(PYTHON) window || true
	@$(PYTHON) packaging/start.py

environment: python
	@packaging/system-libraries $(PYTHON) environment window test
	@$(PYTHON) packaging/environment.py dev

test: python
	@packaging/system-libraries $(PYTHON) environment window test
	@$(PYTHON) packaging/checks.py $(ARGS)

long: python
	@packaging/system-libraries $(PYTHON) environment window test
	@$(PYTHON) packaging/checks.py long

check: python
	@packaging/system-libraries $(PYTHON) environment
	@"$$($(PYTHON) packaging/environment.py runtime)" -m diagnostic check questionnaires/secure-2007

bundle: python
	@packaging/system-libraries $(PYTHON) environment window bundle
	@$(PYTHON) packaging/bundle.py

bench: python
	@packaging/system-libraries $(PYTHON) environment window test
	@env="$$($(PYTHON) packaging/environment.py dev)" && \
	for bench in benchmarks/[!_]*.py; do echo "== $$bench"; QT_QPA_PLATFORM=offscreen "$$env" "$$bench" || exit 1; done

pictures: python
	@packaging/system-libraries $(PYTHON) environment window test
	@env="$$($(PYTHON) packaging/environment.py dev)" && "$$env" docs/pictures.py && "$$env" docs/workbook_pictures.py

languages: python
	@packaging/system-libraries $(PYTHON) environment
	@"$$($(PYTHON) packaging/environment.py dev)" packaging/translate.py $(LANGUAGE)

lock: python
	@packaging/system-libraries $(PYTHON) environment
	@packaging/lock "$$($(PYTHON) packaging/environment.py data)"

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
