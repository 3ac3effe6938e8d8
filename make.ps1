# CofaNet Desktop on Windows: the targets of the Makefile.   .\make.ps1 run   |   .\make.ps1   lists them.
# If scripts are blocked:  powershell -ExecutionPolicy Bypass -File make.ps1 run
param(
    [string]$Target = "help",
    [Parameter(ValueFromRemainingArguments = $true)][string[]]$Rest = @()
)
$ErrorActionPreference = "Stop"
Set-Location $PSScriptRoot
Remove-Item Env:PYTHONDONTWRITEBYTECODE -ErrorAction SilentlyContinue

$venv = ".venv"
$python = "$venv\Scripts\python.exe"
$ready = "$venv\.ready"
$sideBySide = "-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder", "--max-worker-restart=0"

function Invoke-Checked {
    $program, $arguments = $args
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

function Install-Project {
    $inputs = Get-Item pyproject.toml, hatch_build.py
    if (Test-Path $ready) {
        $stamp = (Get-Item $ready).LastWriteTime
        if (-not ($inputs | Where-Object { $_.LastWriteTime -gt $stamp })) { return }
    }
    if (-not (Test-Path $python)) {
        if (-not (Get-Command py -ErrorAction SilentlyContinue)) {
            throw "CofaNet Desktop needs Python 3.11 or newer with the 'py' launcher: install it from python.org."
        }
        & py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))"
        if ($LASTEXITCODE -ne 0) { throw "CofaNet Desktop needs Python 3.11 or newer: install it from python.org." }
        Invoke-Checked py -3 -m venv $venv
    }
    Write-Host "Installing CofaNet Desktop and its tools (some minutes the first time: Qt is 700 MB)"
    Invoke-Checked $python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
    New-Item -ItemType File -Force $ready | Out-Null
}

function Test-Statically {
    Invoke-Checked $python hatch_build.py
    Invoke-Checked $python -m ruff check
    Invoke-Checked $python -m ruff format --check
    Invoke-Checked $python -m mypy
    Invoke-Checked "$venv\Scripts\lint-imports.exe"
    Invoke-Checked $python -m tools.check_i18n
}

switch ($Target) {
    "setup" { Install-Project }
    "run" {
        Install-Project
        Invoke-Checked $python hatch_build.py
        Invoke-Checked "$venv\Scripts\cofanet-desktop.exe" gui --profile demo @Rest
    }
    "test" { Install-Project; Invoke-Checked $python -m pytest @sideBySide @Rest }
    "static" { Install-Project; Test-Statically }
    "check" { Install-Project; Test-Statically; Invoke-Checked $python -m pytest @sideBySide }
    "format" { Install-Project; Invoke-Checked $python -m ruff format; Invoke-Checked $python -m ruff check --fix }
    "bench" { Install-Project; $env:QT_QPA_PLATFORM = "offscreen"; Invoke-Checked $python -m bench @Rest }
    "soak" { Install-Project; Invoke-Checked $python -m bench.soak @Rest }
    "translations" { Install-Project; Invoke-Checked $python -m tools.update_translations }
    "pictures" {
        Install-Project
        Invoke-Checked $python hatch_build.py
        Invoke-Checked $python -m tools.pictures @Rest
    }
    "wheel" { Install-Project; Invoke-Checked $python -m pip wheel --quiet --no-deps --wheel-dir dist . }
    "clean" {
        foreach ($path in @($venv, "dist", "build", "out", "cofanet_desktop\ui_gen", "cofanet_desktop\_data",
                ".mypy_cache", ".ruff_cache", ".pytest_cache")) {
            if (Test-Path $path) { Remove-Item -Recurse -Force $path }
        }
    }
    default { Write-Host "Targets: setup run test static check format bench soak translations pictures wheel clean" }
}
