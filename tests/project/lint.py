# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the tree against its own rules: lint.py CHECK ROOT. Prints each problem; exit code 1 if there is one."""

import pathlib
import sys

import actiontext
import artwork
import errortext
import layers
import sources
import translations

CHECKS = {
    "includes": layers.check,
    "source": sources.check_files,
    "singletons": sources.check_singletons,
    "comments": sources.check_comments,
    "errortext": errortext.check,
    "actiontext": actiontext.check,
    "icons": artwork.check_icons,
    "packaging": artwork.check_packaging,
    "translations": translations.check,
}


def main(arguments):
    if len(arguments) != 2 or arguments[0] not in CHECKS:
        print("usage: lint.py " + "|".join(CHECKS) + " ROOT", file=sys.stderr)
        return 2
    problems = CHECKS[arguments[0]](pathlib.Path(arguments[1]))
    for problem in problems:
        print(problem)
    print(f"{arguments[0]}: {len(problems)} problem(s)")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
