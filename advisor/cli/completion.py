"""`advisor completion SHELL`: a script that completes commands, options and catalog names."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

SHELLS = ("bash", "zsh", "fish", "powershell")

_BASH = """\
_advisor() {{
    local IFS=$'\\n'
    local words=("${{COMP_WORDS[@]:1:COMP_CWORD-1}}")
    COMPREPLY=($(compgen -W "$(advisor completion words -- "${{words[@]}}" 2>/dev/null)" \\
        -- "${{COMP_WORDS[COMP_CWORD]}}"))
    COMPREPLY=("${{COMPREPLY[@]// /\\\\ }}")
}}
complete -o default -F _advisor {prog}
"""
_ZSH = """\
#compdef {prog}
_advisor() {{
    local -a candidates
    candidates=("${{(@f)$(advisor completion words -- "${{words[2,CURRENT-1]}}" 2>/dev/null)}}")
    compadd -- $candidates
    _files
}}
compdef _advisor {prog}
"""
_FISH = """\
complete -c {prog} -a '(advisor completion words -- (commandline -opc)[2..] 2>/dev/null)'
"""
_POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName {prog} -ScriptBlock {{
    param($word, $line)
    $before = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object {{ "$_" }} |
        Where-Object {{ $_ -ne $word }})
    advisor completion words -- @before | Where-Object {{ $_ -like "$word*" }} | ForEach-Object {{
        $text = if ($_ -match ' ') {{ "'$_'" }} else {{ $_ }}
        [System.Management.Automation.CompletionResult]::new($text, $_, 'ParameterValue', $_)
    }}
}}
"""
_SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH, "powershell": _POWERSHELL}


def configure(parser: argparse.ArgumentParser) -> None:
    parser.epilog = (
        "bash:   advisor completion bash > ~/.local/share/bash-completion/completions/advisor\n"
        "zsh:    advisor completion zsh > a file named _advisor in a folder of $fpath\n"
        "fish:   advisor completion fish > ~/.config/fish/completions/advisor.fish\n"
        "PowerShell:  advisor completion powershell >> $PROFILE"
    )
    parser.add_argument("shell", choices=(*SHELLS, "words"), metavar="|".join(SHELLS))
    parser.add_argument("typed", nargs="*", help=argparse.SUPPRESS)


def run(arguments: argparse.Namespace) -> int:
    if arguments.shell == "words":
        print("\n".join(candidates([word for word in arguments.typed if word != "--"])))
    else:
        print(_SCRIPTS[arguments.shell].format(prog="advisor"), end="")
    return 0


def candidates(typed: list[str]) -> Iterable[str]:
    """What may follow the words typed so far."""
    from advisor.cli.main import COMMANDS, build_parser

    command = typed[0] if typed else ""
    if command not in COMMANDS:
        return [*COMMANDS, "--help", "--version"]
    parser = _subparser(build_parser(command), command)
    options = {name: action for action in parser._actions for name in action.option_strings}
    last = options.get(typed[-1])
    if last is not None and last.nargs != 0:
        return last.choices or _names(typed[-1])
    named = [*_names("MODEL")] if command == "estimate" and not _has_positional(typed) else []
    return [*options, *named]


def _subparser(parser: argparse.ArgumentParser, command: str) -> argparse.ArgumentParser:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            found: argparse.ArgumentParser = action.choices[command]
            return found
    raise AssertionError("the parser has commands")


def _has_positional(typed: list[str]) -> bool:
    return any(not word.startswith("-") for word in typed[1:])


def _names(wanted: str) -> list[str]:
    """Catalog names for an option's value."""
    from advisor.catalog.load import load_catalog
    from advisor.domain.quantization import KV_TYPES

    catalog = load_catalog()
    if wanted in ("MODEL", "--measured-model", "--model", "--draft"):
        return [model.id for model in catalog.models]
    if wanted == "--gpu":
        return [gpu.name for gpu in catalog.gpus]
    if wanted == "--chip":
        return [chip.name for chip in catalog.chips]
    if wanted == "--cpu":
        return [cpu.name for cpu in catalog.cpus]
    if wanted == "--api":
        return list(dict.fromkeys(price.name for price in catalog.api_prices))
    if wanted == "--storage":
        from advisor.catalog.starting import storage_kinds

        return [kind.id for kind in storage_kinds()]
    if wanted in ("--quant", "--draft-quant"):
        return [quant.id for quant in catalog.quantizations]
    if wanted == "--tokenizer":
        from advisor.catalog.tokens import vocabularies

        return [*(record.id for record in vocabularies()), *(model.id for model in catalog.models)]
    if wanted.startswith("--kv-type"):
        return list(KV_TYPES)
    return []
