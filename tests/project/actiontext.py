# SPDX-License-Identifier: GPL-3.0-or-later
"""Every label that a change set is made with has its words in ui/text/actiontext*."""

import re

import errortext
import tree

LABEL = r'"([a-z0-9-]+\.[a-z0-9.-]+)"'
# A function that takes the label of its change set: settle(participant, status, "waitlist.accept").
TAKES_LABEL = re.compile(r"\b(\w+)\([^;{}()]*\bconst char\*\s*label\b")
# const char* label = over ? "assignment.add-over-capacity" : "assignment.add";
NAMED = re.compile(r"\blabel\s*=\s*([^;]*);")


def labels(text, functions):
    """(line number, label) of each change set made in `text`, comments left out."""
    code = re.sub(r"//.*", "", text)
    for match in re.finditer(r"\b(?:" + "|".join(sorted(functions)) + r")\((?:[^;{}\"]*?)" + LABEL, code):
        yield code.count("\n", 0, match.start()) + 1, match.group(1)
    for match in NAMED.finditer(code):
        for label in re.findall(LABEL, match.group(1)):
            yield code.count("\n", 0, match.start()) + 1, label


def check(root):
    known = errortext.sentences(root, "actiontext")
    if not known:
        return ["ui/text/actiontext*: no table of labels found"]
    texts = {path: path.read_text(encoding="utf-8") for path in tree.files(root, tree.CODE_FOLDERS, (".h", ".cpp"))}
    functions = {"change"}
    for text in texts.values():
        functions.update(TAKES_LABEL.findall(text))
    problems = []
    for path, text in texts.items():
        problems += [f'{tree.place(root, path, number)}: "{label}" has no words in ui/text/actiontext*'
                     for number, label in labels(text, functions) if label not in known]
    return problems
