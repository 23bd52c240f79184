# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for every source file: length, licence, no open ends, no singletons, a comment on every public type."""

import re

import tree

MAX_LINES = 500  # not for .sql: a schema is one script, and stays as it was released
CODE = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt", ".sql", ".qss")
SCRIPTS = ("dev", ".ci/run")
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
# Written in two parts, so that this file passes its own check.
OPEN_ENDS = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" + "XX", "HA" + "CK"]) + r")\b")

# Our own types start with anything but Qt's Q.
SINGLETON_CALL = re.compile(r"\b(?!Q[A-Z])\w+::instance\s*\(")
SINGLETON_DECLARATION = re.compile(r"\bstatic\s+[\w:<>]+\s*[&*]\s*(?:instance|self|global\w*)\s*\(")

TYPE = re.compile(r"^(?:class|struct|enum class|enum)\s+(?:\[\[\w+\]\]\s*)?(\w+)(?![^{]*;)")
SHORT_ENUM = re.compile(r"^enum\b.*\}")  # its values say it all
BETWEEN = re.compile(r"^(?:template\b.*|Q_\w+\(.*\)|)$")


def source_files(root):
    named = [root / name for name in SCRIPTS if (root / name).is_file()]
    return tree.files(root, tree.OWN_FOLDERS + (".",), CODE) + named


def check_files(root):
    """Length, licence line and open ends of every source file."""
    problems = []
    for path in source_files(root):
        text = tree.lines(path)
        where = tree.place(root, path)
        if len(text) > MAX_LINES and path.suffix != ".sql":
            problems.append(f"{where}: {len(text)} lines, at most {MAX_LINES}")
        if not any(LICENCE in line for line in text[:3]):
            problems.append(f"{where}: no '{LICENCE}' in the first lines")
        problems += [f"{where}:{number}: open end: {line.strip()}"
                     for number, line in enumerate(text, 1) if OPEN_ENDS.search(line)]
    return problems


def check_singletons(root):
    """No singleton of our own: collaborators come by constructor."""
    problems = []
    for path in tree.files(root, tree.CODE_FOLDERS, (".h", ".cpp")):
        for number, line in enumerate(tree.lines(path), 1):
            if SINGLETON_CALL.search(line) or SINGLETON_DECLARATION.search(line):
                problems.append(f"{tree.place(root, path, number)}: singleton: {line.strip()}")
    return problems


def has_comment(text, index):
    """Whether a doc comment ends right above line `index`, templates and macros left aside."""
    index -= 1
    while index >= 0 and text[index] and BETWEEN.match(text[index]):
        index -= 1
    return index >= 0 and text[index].startswith("///")


def check_comments(root):
    """Every class, struct and longer enum at namespace level of a header says what it is for."""
    problems = []
    for path in tree.files(root, tree.CODE_FOLDERS, (".h",)):
        text = tree.lines(path)
        for index, line in enumerate(text):
            match = TYPE.match(line)
            if match and not SHORT_ENUM.match(line) and not has_comment(text, index):
                problems.append(f"{tree.place(root, path, index + 1)}: {match.group(1)} has no /// comment")
    return problems
