# Every target works on a fresh Debian or Ubuntu with git, make and Python 3.11-3.13: what else is needed, it fetches.
# `make` alone lists the targets.

CENTRE ?= seinajoki
ifndef PYTHON
PYTHON := $(shell for v in 3.13 3.12 3.11; do python$$v -c '' 2>/dev/null && { command -v python$$v; exit; }; done; \
	python3 -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null && command -v python3)
endif
BIN := .venv/bin
TRANSLATIONS := $(wildcard translations/*.ts)

.PHONY: help run test prove bench tour bundle translations clean system

help:
	@echo "make run            the kiosk on this machine: hub, agent and touchscreen, with sample content"
	@echo "make run CENTRE=umea   the same on the other shore"
	@echo "make test           everything that must hold: lint, types, contracts, QML, translations, tests"
	@echo "make prove          the long forms of the tests of faults and lockdown: about two hours"
	@echo "make bench          how fast and how large it is, beside others, into build/bench.json"
	@echo "make tour           pictures of every page, into build/tour/index.html"
	@echo "make bundle         screen and agent with all they need, into dist/ntc-kiosk/"
	@echo "make translations   collect the texts of the screen into translations/*.ts"
	@echo "make clean          remove what was built"

run: .venv/ready $(TRANSLATIONS:.ts=.qm)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/kiosk run --centre $(CENTRE); \
	else \
		echo "There is no display here, so the tour runs instead: it writes pictures of every page."; \
		$(MAKE) --no-print-directory tour; \
	fi

test: .venv/ready $(TRANSLATIONS:.ts=.qm)
	@$(BIN)/python -m tests.tools.check

prove: .venv/ready $(TRANSLATIONS:.ts=.qm)
	@$(BIN)/python -m pytest --timeout 3600 tests/prove

bench: .venv/ready $(TRANSLATIONS:.ts=.qm)
	@test -x build/kolibri/bin/kolibri || { "$(PYTHON)" -m venv build/kolibri && build/kolibri/bin/pip install -q kolibri; } || true
	@$(BIN)/python -m tests.benchmarks

tour: .venv/ready $(TRANSLATIONS:.ts=.qm)
	@$(BIN)/python -m tests.journeys.tour
	@echo "Open build/tour/index.html"

bundle: .venv/ready $(TRANSLATIONS:.ts=.qm)
	@$(BIN)/pyinstaller --noconfirm --log-level WARN build_kiosk.spec
	@dist/ntc-kiosk/ntc-kiosk --version
	@$(BIN)/python -m pytest tests/bundle
	@echo "Try it: dist/ntc-kiosk/ntc-kiosk doctor; release it: $(BIN)/kiosk hub release dist/ntc-kiosk --key release.pem"

translations: .venv/ready
	@$(BIN)/python -m tests.tools.translations update
	@$(MAKE) --no-print-directory compiled

.PHONY: compiled
compiled: $(TRANSLATIONS:.ts=.qm)

clean:
	rm -rf build dist .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis translations/*.qm
	find . -name __pycache__ -prune -exec rm -rf {} +

system:
	@test -n "$(PYTHON)" || { echo "Python 3.11, 3.12 or 3.13 is needed. On Debian or Ubuntu: sudo apt-get install python3"; exit 1; }
	@.ci/system-packages "$(PYTHON)"

.venv/ready: pyproject.toml constraints.txt .ci/hatch_build.py | system
	@echo "Setting up .venv with $(PYTHON) (the first time takes a minute or two)"
	@"$(PYTHON)" -m venv --clear .venv
	@$(BIN)/pip install -q --disable-pip-version-check -c constraints.txt hatchling editables
	@$(BIN)/pip install -q --disable-pip-version-check -c constraints.txt --no-build-isolation -e '.[hub,dev]'
	@touch $@

%.qm: %.ts .venv/ready
	@$(BIN)/pyside6-lrelease -silent $< -qm $@
