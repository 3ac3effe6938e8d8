#!/usr/bin/env bash
# Prepare this machine to run and develop CofaNet Desktop: system libraries, virtual environment, editable install.
# Usage: tools/setup.sh VENV      (PYTHON=/path/to/python chooses the interpreter)
#        tools/setup.sh --tests   what only tests need, where that can be installed without asking for a password
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*"; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }

new_enough() { command -v "$1" >/dev/null && "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

# install PACKAGE... : through apt where this machine has it, else say what to do.
install() {
    command -v apt-get >/dev/null || fail "Missing on this machine: $* (names of the Debian packages). Install them with your package manager, then try again."
    local root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || fail "Please run as root:  apt-get install $*"
        root=(sudo)
    fi
    say "Installing system packages: $*"
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
        "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        fail "apt could not install: $*. Install them by hand, then try again."
}

# missing NEED... : the packages of these needs that are not installed, one a line; only Linux has a list.
missing() {
    [ "$(uname -s)" = Linux ] || return 0
    local known package sign need
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    while read -r package sign need; do
        case $package in '#'* | '') continue ;; esac
        case " $* " in *" $need "*) ;; *) continue ;; esac
        case $sign in
            /*) compgen -G "$sign" >/dev/null || say "$package" ;;
            *) grep -qF "$sign" <<<"$known" || say "$package" ;;
        esac
    done <packaging/debian-packages.txt
}

if [ "$1" = --tests ]; then
    read -r -a lacking -d '' < <(missing screen tests) || true
    if [ ${#lacking[@]} = 0 ]; then exit; fi
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        install "${lacking[@]}"
    else
        say "Tests that show the window are skipped; they need: ${lacking[*]}"
    fi
    exit
fi
venv=$1

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if new_enough "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

if ! python=$(find_python); then
    if [ -z "${PYTHON:-}" ] && ! command -v python3 >/dev/null && command -v apt-get >/dev/null; then
        install python3 python3-venv
    fi
    python=$(find_python) || fail "CofaNet Desktop needs Python 3.11 or newer; ${PYTHON:-python3} is \
$("${PYTHON:-python3}" --version 2>/dev/null || echo 'not there').
Install a newer one (macOS: brew install python; Debian 12 and later have it), or name it: make run PYTHON=/path/to/python3.12"
fi

if [ "$(uname -s)" = Linux ]; then
    read -r -a lacking -d '' < <(missing always ${DISPLAY:+screen}) || true
    "$python" -c 'import venv, ensurepip' 2>/dev/null || lacking+=("$(basename "$(readlink -f "$python")")-venv")
    if [ ${#lacking[@]} -gt 0 ]; then install "${lacking[@]}"; fi
fi

if ! [ -x "$venv/bin/python" ] || ! new_enough "$venv/bin/python"; then
    say "Creating the virtual environment $venv with $("$python" --version)"
    "$python" -m venv --clear "$venv"
fi
say "Installing CofaNet Desktop and its tools into $venv (some minutes the first time: Qt is 700 MB)"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check -e '.[dev]' ||
    fail "The Python packages could not be installed; the lines above say why. A network is needed the first time."
