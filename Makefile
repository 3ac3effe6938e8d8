# CofaNet Desktop: every routine task is one target; `make` alone lists them.

# Tests of one file stay together, for they share what is dear to make; a process that died is not replaced, for pytest-xdist
# then waits for ever.
side_by_side := -n auto --dist loadfile --no-loadscope-reorder --max-worker-restart=0

PYTHON ?=
VENV   ?= .venv
ARGS   ?=

ready  := $(VENV)/.ready
shown  := $(VENV)/.ready-for-tests
bin    := $(VENV)/bin

# Without compiled modules the program starts three times slower.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup run test check static format bench soak translations pictures wheel clean

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' Makefile | awk -F'|' '{ printf "  make %-13s %s\n", $$1, $$2 }'

$(ready): pyproject.toml hatch_build.py tools/setup.sh packaging/debian-packages.txt
	@PYTHON="$(PYTHON)" bash tools/setup.sh "$(VENV)"
	@touch $@

$(shown): $(ready)
	@bash tools/setup.sh --tests
	@touch $@

setup: $(ready) ## install what is missing on this machine (the other targets do it by themselves)

run: $(ready) ## open the window on the demonstration profile (ARGS="--language fr --theme dark")
	@$(bin)/python hatch_build.py
ifneq (,$(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname -s))))
	@$(bin)/cofanet-desktop gui --profile demo $(ARGS)
else
	@mkdir -p out
	@QT_QPA_PLATFORM=offscreen $(bin)/cofanet-desktop gui --profile demo --screenshot out/home.png $(ARGS)
	@echo "No screen here: the window is in the picture $(CURDIR)/out/home.png"
endif

test: $(shown) ## run the tests (ARGS="-k wizard" for some of them, ARGS="-n 0" in one process)
	@$(bin)/python -m pytest $(side_by_side) $(ARGS)

check: static test ## everything a change must pass: lint, format, types, layers, translations, tests

static: $(ready) ## the checks that run no test
	@$(bin)/python hatch_build.py
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy
	$(bin)/lint-imports
	$(bin)/python -m tools.check_i18n

format: $(ready) ## format the code and put right what the linter can
	$(bin)/ruff format
	$(bin)/ruff check --fix

bench: $(ready) ## measure start, lists, store and bulk files beside their floors
	@QT_QPA_PLATFORM=offscreen $(bin)/python -m bench $(ARGS)

soak: $(ready) ## run thousands of random schedules of clients, drops and crashes
	@$(bin)/python -m bench.soak $(ARGS)

translations: $(ready) ## bring i18n/*.ts in step with the code
	@$(bin)/python -m tools.update_translations

pictures: $(ready) ## make the pictures of the user guide anew, in docs/pictures
	@$(bin)/python hatch_build.py
	@$(bin)/python -m tools.pictures $(ARGS)

wheel: $(ready) ## build the wheel into dist/
	@$(bin)/python -m pip wheel --quiet --no-deps --wheel-dir dist .
	@ls dist/*.whl

clean: ## remove everything that was generated, the virtual environment included
	rm -rf "$(VENV)" dist build out cofanet_desktop/ui_gen cofanet_desktop/_data .mypy_cache .ruff_cache .pytest_cache
